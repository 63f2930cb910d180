import type { RuleFinding } from '../rules/rule-finding.js';
import { pointerTo } from '../rules/rule-finding.js';

/** What a model check found: an error is refused when the rules are saved, a warning is shown. */
export type Finding = RuleFinding & {
  readonly severity: 'error' | 'warning';
  /** Persons whom the finding speaks of, where it rests on who there is. */
  readonly persons?: readonly string[];
};

/** A place in the checked document; every check says where it stands. */
export type Place = readonly (string | number)[];

type Said = Pick<Finding, 'code' | 'message'> &
  Partial<Pick<Finding, 'counterexample' | 'persons'>>;

/** Something that cannot work. */
export const errorAt = (place: Place, said: Said): Finding => found('error', place, said);

/** Something that works and is probably not meant. */
export const warningAt = (place: Place, said: Said): Finding => found('warning', place, said);

const found = (severity: Finding['severity'], place: Place, said: Said): Finding => ({
  severity,
  pointer: pointerOf(place),
  ...said,
});

/** RFC 6901 pointer of a place. */
export const pointerOf = (place: Place): string => pointerTo(place.map(String));

/** The findings that stand in the way of saving. */
export const errorsOf = (findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ severity }) => severity === 'error');
