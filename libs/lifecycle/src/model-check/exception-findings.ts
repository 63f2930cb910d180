import type { GateDefinition, LifecycleTemplate } from '../templates/lifecycle-template.js';
import type { Finding, Place } from './finding.js';
import { errorAt, warningAt } from './finding.js';
import { unknownRole } from './key-findings.js';
import type { Organisation } from './organisation.js';
import { accountsOf } from './organisation.js';

/** What would let an exception pass without anything waiting for it. */
export const lastGateExceptions = ({ gates }: LifecycleTemplate): readonly Finding[] =>
  gates.at(-1)?.breakGlass
    ? [
        errorAt(['gates', gates.length - 1, 'breakGlass'], {
          code: 'break-glass-without-gate',
          message: 'the last gate allows break-glass, and no later gate would wait for its review',
        }),
      ]
    : [];

/** Faults of break-glass at one gate: roles nobody can hold, and reviews that nobody could ever do. */
export const breakGlassFindings = (
  { breakGlass, key }: GateDefinition,
  place: Place,
  organisation?: Organisation,
): readonly Finding[] => {
  if (!breakGlass) return [];
  const { roles, reviewers } = breakGlass;
  return [
    ...roles.flatMap((role, index) => unknownRole([...place, 'roles', index], role)),
    ...reviewers.flatMap((role, index) => unknownRole([...place, 'reviewers', index], role)),
    ...(organisation
      ? reviewFindings({ key, roles, reviewers }, [...place, 'reviewers'], organisation)
      : []),
  ];
};

/** The next gate waits for the review, so one that nobody can do holds the case for ever. */
const reviewFindings = (
  named: {
    readonly key: string;
    readonly roles: readonly string[];
    readonly reviewers: readonly string[];
  },
  place: Place,
  organisation: Organisation,
): readonly Finding[] => {
  const holders = (roles: readonly string[]) =>
    organisation.people.filter((person) => person.roles.some((role) => roles.includes(role)));
  const reviewers = holders(named.reviewers);
  if (reviewers.length === 0) {
    return [
      errorAt(place, {
        code: 'review-of-nobody',
        message: `${named.key}: nobody could review a broken glass, and the next gate waits for it`,
        counterexample: `nobody holds ${named.reviewers.join(' or ')}`,
      }),
    ];
  }
  const stuck = holders(named.roles).filter(({ personId }) => {
    const own = accountsOf(organisation, personId);
    return reviewers.every((reviewer) => own.includes(reviewer.personId));
  });
  const [first] = stuck;
  return first
    ? [
        warningAt(place, {
          code: 'review-of-oneself',
          message: `${named.key}: nobody but whoever breaks the glass could review it`,
          counterexample: `when ${first.personId} breaks it, nobody else holds ${named.reviewers.join(' or ')}`,
          persons: stuck.map(({ personId }) => personId),
        }),
      ]
    : [];
};
