import { field } from '../http/fields.js';
import { GatePath } from '../initiatives/paths.js';

const madeId = (name: string, prefix: string): PropertyDecorator =>
  field(
    {
      name,
      says: `must be ${prefix} and 32 hex digits`,
      holds: (value) => typeof value === 'string' && PATTERN[prefix]?.test(value) === true,
      schema: { type: 'string', pattern: `^${prefix}[0-9a-f]{32}$` },
    },
    { description: 'Id that the answer to the first request named' },
  );

const PATTERN: Readonly<Record<string, RegExp>> = {
  wvr_: /^wvr_[0-9a-f]{32}$/,
  brk_: /^brk_[0-9a-f]{32}$/,
};

/** `…/gates/{gate}/waivers/{waiverId}` */
export class WaiverPath extends GatePath {
  @madeId('waiverId', 'wvr_')
  readonly waiverId!: string;
}

/** `…/gates/{gate}/break-glass/{breakGlassId}` */
export class BreakGlassPath extends GatePath {
  @madeId('breakGlassId', 'brk_')
  readonly breakGlassId!: string;
}
