import { Key } from '../http/fields.js';
import { PathNumber } from '../http/path-number.js';

/** `/templates/{id}`, and alike for the other families of rules */
export class RulePath {
  @Key({ description: 'Id of the rule document', example: 'house' })
  readonly id!: string;
}

/** `…/versions/{version}` */
export class RuleVersionPath extends RulePath {
  @PathNumber({ description: 'Version of the rule document', example: 1 })
  readonly version!: number;
}

/** `…/versions/{version}/diff/{other}` */
export class RuleDiffPath extends RuleVersionPath {
  @PathNumber({ description: 'Version to compare it to', example: 2 })
  readonly other!: number;
}
