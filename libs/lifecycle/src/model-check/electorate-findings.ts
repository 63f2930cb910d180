import type { GroupsRule } from '../approval/groups-rule.js';
import { ruleInForce } from '../approval/rule-in-force.js';
import { PERMISSIONS } from '../initiative/permissions.js';
import type { ApprovalPolicy, ApprovalRule } from '../templates/lifecycle-template.js';
import type { Finding, Place } from './finding.js';
import { errorAt, warningAt } from './finding.js';
import type { Organisation } from './organisation.js';
import { accountsOf, possibleAuthors } from './organisation.js';
import type { Voters } from './possible-votes.js';
import { canCarry, placeOf, possibleVotersOf, withoutHuman } from './possible-votes.js';
import { whyUnreachable } from './why-unreachable.js';

/**
 * Rules that the people there are cannot meet, each human voting once and nobody on his own case. An error
 * where no case can pass, whoever writes it; a warning where cases of some authors cannot.
 */
export const electorateFindings = (
  { rule: written, place }: { readonly rule: ApprovalRule; readonly place: Place },
  policy: Pick<ApprovalPolicy, 'authorVote'>,
  organisation: Organisation,
): readonly Finding[] => {
  const rule = ruleInForce(written);
  const voters = possibleVotersOf(rule, organisation);
  if (!canCarry(rule, voters)) {
    return [
      errorAt(place, {
        code: 'quorum-unreachable',
        message: 'the people there are cannot meet the rule',
        ...whyUnreachable(rule, voters),
      }),
    ];
  }
  return policy.authorVote === 'refused'
    ? authorFindings({ rule, voters, place }, organisation)
    : [];
};

interface PlacedRule {
  readonly rule: GroupsRule;
  readonly voters: Voters;
  readonly place: Place;
}

const authorFindings = (
  { rule, voters, place }: PlacedRule,
  organisation: Organisation,
): readonly Finding[] => {
  const authors = possibleAuthors(organisation, PERMISSIONS.ProposeInitiative.roles);
  const missed = new Map([['', false]]);
  const blocking = authors.filter(({ personId }) => {
    const ids = accountsOf(organisation, personId);
    const seat = placeOf(rule, voters, ids);
    const isMissed = missed.get(seat) ?? !canCarry(rule, withoutHuman(voters, ids));
    missed.set(seat, isMissed);
    return isMissed;
  });
  const [first] = blocking;
  if (!first) return [];
  const persons = blocking.map(({ personId }) => personId);
  const left = withoutHuman(voters, accountsOf(organisation, first.personId));
  const shown = `a case that ${first.personId} writes: ${whyUnreachable(rule, left).counterexample}`;
  return [
    blocking.length === authors.length
      ? errorAt(place, {
          code: 'quorum-unreachable',
          message: 'whoever may propose a case is needed to vote on it, and authors never vote',
          counterexample: shown,
          persons,
        })
      : warningAt(place, {
          code: 'quorum-unreachable-for-author',
          message: `cases of ${persons.length} of ${authors.length} possible authors cannot pass`,
          counterexample: shown,
          persons,
        }),
  ];
};
