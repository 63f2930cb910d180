import type { GroupsRule } from '../approval/groups-rule.js';
import { ruleInForce } from '../approval/rule-in-force.js';
import { PERMISSIONS } from '../initiative/permissions.js';
import type { ApprovalPolicy, ApprovalRule } from '../templates/lifecycle-template.js';
import type { Finding, Place } from './finding.js';
import { errorAt, warningAt } from './finding.js';
import type { Organisation } from './organisation.js';
import { accountsOf, possibleAuthors } from './organisation.js';
import { canCarry, eligibleUnder } from './possible-votes.js';
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
  const nobody = new Set<string>();
  if (!canCarry(rule, organisation, nobody)) {
    return [
      errorAt(place, {
        code: 'quorum-unreachable',
        message: 'the people there are cannot meet the rule',
        ...whyUnreachable(rule, organisation, nobody),
      }),
    ];
  }
  return policy.authorVote === 'refused' ? authorFindings(rule, place, organisation) : [];
};

const authorFindings = (
  rule: GroupsRule,
  place: Place,
  organisation: Organisation,
): readonly Finding[] => {
  const authors = possibleAuthors(organisation, PERMISSIONS.ProposeInitiative.roles);
  const voters = eligibleUnder(rule, organisation, new Set());
  const blocking = authors.filter(({ personId }) => {
    const accounts = new Set(accountsOf(organisation, personId));
    // Whoever has no vote here takes none away.
    return [...accounts].some((id) => voters.has(id)) && !canCarry(rule, organisation, accounts);
  });
  const [first] = blocking;
  if (!first) return [];
  const persons = blocking.map(({ personId }) => personId);
  const { counterexample } = whyUnreachable(
    rule,
    organisation,
    new Set(accountsOf(organisation, first.personId)),
  );
  const shown = `a case that ${first.personId} writes: ${counterexample}`;
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
