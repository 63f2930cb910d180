import type { Result } from '@tollgate/event-sourcing';
import { ok, reject } from '@tollgate/event-sourcing';
import type { ActingDelegation } from '../../person/acting-delegation.js';
import { covers } from '../../person/delegation.js';
import type { RoleGrant } from '../../person/directory.js';
import { NEVER_VOTING_ROLES } from '../../roles.js';
import type { ActingPerson } from '../commands.js';
import type { GateInReview } from '../gate-access.js';
import { refuseProgram } from '../refuse-program.js';
import type { InitiativeState, Vote } from '../state.js';
import type { SeparationRejection } from './rejections.js';

/** What one votes with, and what the vote records of it. */
export interface VotingRight {
  /** Roles that may take a seat. */
  readonly roles: readonly string[];
  /** The same and those that never vote: what a refusal shows. */
  readonly rolesHeld: readonly string[];
  readonly functions: readonly string[];
  /** Why roles that the voter seems to hold give him no seat here; stated when no other role does. */
  readonly chosenByAuthor: SeparationRejection | undefined;
  /** Other accounts of whoever's right it is. */
  readonly accounts: readonly string[];
  /** Only where the policy flags votes of authors instead of refusing them. */
  readonly voterIsAuthor: boolean;
  readonly recorded: Pick<
    Vote,
    'onBehalfOf' | 'delegationPath' | 'delegationIds' | 'otherAccounts'
  >;
}

/** Who asks to vote, and for whom. */
export interface VoteAsked {
  readonly actor: ActingPerson;
  readonly onBehalfOf?: string | undefined;
}

/**
 * The right under which somebody may vote in this review. Whoever wrote the case stands nowhere on its way,
 * and no human is heard twice, whatever accounts, roles and delegations he holds. Of several delegations
 * from one principal the first that breaks no rule is used.
 */
export const votingRight = (
  { actor, onBehalfOf }: VoteAsked,
  state: InitiativeState,
  access: GateInReview,
): Result<VotingRight, SeparationRejection> => {
  const { personId } = actor;
  const gate = access.gate.key;
  const program = refuseProgram(actor, gate);
  if (program) return reject(program);
  const voices =
    onBehalfOf === undefined
      ? [ownVoice(actor)]
      : (actor.delegations ?? [])
          .filter(({ principalId }) => principalId === onBehalfOf)
          .filter(({ scope }) => covers(scope, { ...state, gate }))
          .map(lentVoice);
  const outcomes = voices.map((voice) => rightOf(voice, state, access));
  const path = onBehalfOf === undefined ? [personId] : [onBehalfOf, personId];
  return (
    outcomes.find((outcome) => outcome.ok) ??
    outcomes[0] ??
    reject({ kind: 'NoDelegation', gate, personId, rule: 'delegationInForce', path })
  );
};

/** One way to be heard: the people it goes through, each with his other accounts. */
interface Voice {
  readonly roles: readonly string[];
  readonly functions: readonly string[];
  readonly path: readonly string[];
  readonly pathAccounts: readonly (readonly string[])[];
  readonly delegationIds: readonly string[];
  readonly grants?: readonly RoleGrant[];
}

const ownVoice = ({
  personId,
  roles,
  functions,
  accounts = [],
  grants = [],
}: ActingPerson): Voice => ({
  grants,
  roles,
  functions,
  path: [personId],
  pathAccounts: [accounts],
  delegationIds: [],
});

const lentVoice = (delegation: ActingDelegation): Voice => delegation;

const rightOf = (
  voice: Voice,
  state: InitiativeState,
  { gate, review }: GateInReview,
): Result<VotingRight, SeparationRejection> => {
  const author = authorOn(voice, [...state.authors, review.by]);
  if (author && gate.approval.authorVote === 'refused') {
    const { personId, path } = author;
    return reject({
      kind: 'VoterIsAuthor',
      gate: gate.key,
      personId,
      rule: 'authorNeverVotes',
      path,
    });
  }
  const heard = refuseSecondVoice(voice, gate.key, review.votes);
  if (heard) return reject(heard);
  const chosen = rolesFromAuthors(voice, [...state.authors, review.by], review.at);
  return ok({
    roles: voice.roles.filter(
      (role) => !NEVER_VOTING_ROLES.includes(role) && !chosen.some((grant) => grant.role === role),
    ),
    chosenByAuthor: chosenByAuthor(chosen, voice, gate.key),
    rolesHeld: voice.roles,
    functions: voice.functions,
    accounts: voice.pathAccounts.at(0) ?? [],
    voterIsAuthor: author !== undefined,
    recorded: recordedOf(voice),
  });
};

/** Roles that an author of the case gave after it was put to the vote: so nobody brings his own jury. */
const rolesFromAuthors = (
  { grants = [] }: Voice,
  authors: readonly string[],
  submittedAt: string,
): readonly RoleGrant[] => grants.filter(({ by, at }) => at >= submittedAt && authors.includes(by));

const chosenByAuthor = (
  chosen: readonly RoleGrant[],
  { path }: Voice,
  gate: string,
): SeparationRejection | undefined => {
  const [first] = chosen;
  if (!first) return undefined;
  return {
    kind: 'VoterChosenByAuthor',
    gate,
    personId: path.at(-1) ?? '',
    rule: 'authorsPickNoVoters',
    path: [...new Set([first.by, ...path])],
    roles: chosen.map(({ role }) => role),
  };
};

/** The first person on the way who is an author himself or through another account. */
const authorOn = (
  { path, pathAccounts }: Voice,
  authors: readonly string[],
): { readonly personId: string; readonly path: readonly string[] } | undefined => {
  for (const [index, personId] of path.entries()) {
    const account = [personId, ...(pathAccounts[index] ?? [])].find((each) =>
      authors.includes(each),
    );
    if (account !== undefined) return { personId, path: [...new Set([...path, account])] };
  }
  return undefined;
};

const refuseSecondVoice = (
  { path, pathAccounts }: Voice,
  gate: string,
  votes: readonly Vote[],
): SeparationRejection | undefined => {
  const humans = new Set([
    path.at(0),
    path.at(-1),
    ...(pathAccounts.at(0) ?? []),
    ...(pathAccounts.at(-1) ?? []),
  ]);
  const standing = votes.find((vote) => humansHeard(vote).some((human) => humans.has(human)));
  if (!standing) return undefined;
  return {
    kind: 'HumanCountsOnce',
    gate,
    personId: path.at(-1) ?? '',
    rule: 'oneHumanOneVote',
    path: [...new Set([...(standing.delegationPath ?? [standing.voter]), ...path])],
    standingVoter: standing.voter,
  };
};

/** Whose voice a vote is: that of whoever cast it and of whoever lent the right, under each of their ids. */
export const humansHeard = ({ voter, onBehalfOf, otherAccounts }: Vote): readonly string[] => [
  voter,
  ...(onBehalfOf === undefined ? [] : [onBehalfOf]),
  ...(otherAccounts ?? []),
];

const recordedOf = ({ path, pathAccounts, delegationIds }: Voice): VotingRight['recorded'] => {
  const otherAccounts = [
    ...new Set([...(pathAccounts.at(0) ?? []), ...(pathAccounts.at(-1) ?? [])]),
  ];
  const [principal] = path;
  return {
    ...(delegationIds.length > 0 &&
      principal !== undefined && { onBehalfOf: principal, delegationPath: path, delegationIds }),
    ...(otherAccounts.length > 0 && { otherAccounts }),
  };
};
