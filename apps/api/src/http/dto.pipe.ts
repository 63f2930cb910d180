import type { ArgumentMetadata, PipeTransform, Type } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import type { ValidationError } from 'class-validator';
import { validateSync } from 'class-validator';
import type { FieldError, HttpProblem } from './problem.js';
import { httpProblem } from './problem.js';

const ERRORS_MAX = 50;

const RULES = {
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: true,
  validationError: { target: false },
} as const;

/**
 * Turns path, query and body into their request classes, or refuses with the place of every fault. Synchronous
 * and without Nest's own pipe: the hot path pays for nothing but the rules of the class.
 */
export class DtoPipe implements PipeTransform {
  transform(value: unknown, { type, metatype }: ArgumentMetadata): unknown {
    if (type === 'custom' || metatype === undefined || PASS_THROUGH.has(metatype)) return value;
    if (type === 'body' && !isRecord(value)) throw notAnObject();
    // class-transformer would skip this name without a word. Bodies cannot hold it, queries can.
    if (isRecord(value) && Object.hasOwn(value, '__proto__')) throw unknownName(type, '__proto__');
    // A copy with a prototype: class-transformer asks `hasOwnProperty` of what it reads.
    const dto: unknown = plainToInstance(metatype, { ...(isRecord(value) ? value : {}) });
    if (typeof dto !== 'object' || dto === null) throw notAnObject();
    const faults = validateSync(dto, RULES);
    if (faults.length > 0) throw refusal(type, faults);
    return dto;
  }
}

const PASS_THROUGH: ReadonlySet<Type<unknown>> = new Set<Type<unknown>>([
  String,
  Number,
  Boolean,
  Object,
  Array,
]);

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const notAnObject = (): HttpProblem =>
  httpProblem('malformed-request', {
    detail: 'The body must be a JSON object.',
    errors: [{ pointer: '', code: 'object', message: 'must be a JSON object' }],
  });

const unknownName = (type: ArgumentMetadata['type'], name: string): HttpProblem =>
  httpProblem('unknown-parameter', {
    errors: [{ pointer: `${type}:${name}`, code: UNKNOWN, message: UNKNOWN_SAID }],
  });

const refusal = (
  type: ArgumentMetadata['type'],
  faults: readonly ValidationError[],
): HttpProblem => {
  // A path that cannot name anything names nothing.
  if (type === 'param') return httpProblem('not-found');
  const errors = faults.flatMap((fault) => fieldErrors(fault, type === 'query' ? 'query:' : '/'));
  const code =
    type === 'query' && errors.every((error) => error.code === UNKNOWN)
      ? 'unknown-parameter'
      : 'malformed-request';
  return httpProblem(code, {
    detail: `${errors.length === 1 ? 'One value is' : `${errors.length} values are`} not as documented; see errors.`,
    errors: errors.slice(0, ERRORS_MAX),
  });
};

const UNKNOWN = 'unknown';
const UNKNOWN_SAID = 'is not a member that this request knows';

const fieldErrors = (fault: ValidationError, prefix: string): readonly FieldError[] => {
  const pointer = `${prefix}${fault.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const own = Object.entries(fault.constraints ?? {}).map(([rule, message]) => ({
    pointer,
    code: rule === 'whitelistValidation' ? UNKNOWN : rule,
    message: rule === 'whitelistValidation' ? UNKNOWN_SAID : message,
  }));
  return [...own, ...(fault.children ?? []).flatMap((child) => fieldErrors(child, `${pointer}/`))];
};
