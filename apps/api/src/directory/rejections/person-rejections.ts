import type { PersonRejection, PersonRejectionKind } from '@tollgate/lifecycle';
import { HttpProblem } from '../../http/problem.js';
import type { RejectionProblem } from '../../initiatives/rejections/rejection-problem-kind.js';
import { list, way } from '../../initiatives/rejections/rejection-problem-kind.js';

type PersonProblems = {
  readonly [Kind in PersonRejectionKind]: RejectionProblem<
    Extract<PersonRejection, { readonly kind: Kind }>
  >;
};

const DELEGATION_RULES: Readonly<
  Record<Extract<PersonRejection, { kind: 'DelegationRefused' }>['rule'], string>
> = {
  notToOneself: 'Nobody is his own delegate',
  notToOwnAccount: 'Both accounts belong to one human, who is nobody’s delegate to himself',
  noCircle: 'The right would come back to whoever lends it',
  chainTooLong: 'The right would pass through too many hands',
  rightNotHeld: 'Nobody lends what he does not hold',
  delegateInactive: 'The delegate has left the directory',
};

const PERIOD_RULES: Readonly<
  Record<Extract<PersonRejection, { kind: 'DelegationPeriodInvalid' }>['rule'], string>
> = {
  notADate: 'is not a date that exists',
  endsBeforeItBegins: 'lies before the first day',
  endedAlready: 'lies before today',
  tooLong: 'makes the delegation longer than the organisation allows',
};

/** Every "no" of the directory, as it looks from outside. */
export const PERSON_PROBLEMS = {
  PersonUnknown: {
    code: 'person-unknown',
    status: 404,
    title: 'No such person',
    detail: () => 'The directory has nobody of this id.',
  },
  PersonAlreadyExists: {
    code: 'person-already-exists',
    status: 409,
    title: 'This person is registered already',
    detail: ({ personId }) => `${personId} was registered before.`,
  },
  PersonInactive: {
    code: 'person-inactive',
    status: 409,
    title: 'This person has left',
    detail: ({ personId }) => `${personId} is no longer active and gets no rights.`,
  },
  NotPermitted: {
    code: 'not-permitted',
    status: 403,
    title: 'You may not do this',
    detail: ({ needs }) =>
      needs.roles.length === 0
        ? `Only ${list(needs.persons)} may do this.`
        : `This needs one of the roles: ${list(needs.roles)}.`,
  },
  DelegationNeedsPerson: {
    code: 'delegation-needs-person',
    status: 403,
    title: 'Programs lend nothing',
    detail: () => 'The person it works for has to sign in and lend his right himself.',
  },
  OwnRights: {
    code: 'own-rights',
    status: 403,
    title: 'Nobody changes his own rights',
    detail: () => 'Somebody else who keeps the directory has to do this.',
  },
  RoleUnknown: {
    code: 'role-unknown',
    status: 422,
    title: 'No such role',
    detail: ({ role }) => `"${role}" is not a role that can be granted; see /api/v1/directory.`,
  },
  FunctionUnknown: {
    code: 'function-unknown',
    status: 422,
    title: 'No such function',
    detail: ({ function: key }) => `"${key}" is not a function; see /api/v1/directory.`,
  },
  ReasonRequired: {
    code: 'reason-required',
    status: 422,
    title: 'A reason is required',
    detail: ({ field }) => `State a reason in "${field}".`,
  },
  RolesConflict: {
    code: 'roles-conflict',
    status: 422,
    title: 'These roles never go together',
    detail: ({ personId, roles: [first, second], path }) =>
      `${personId} would hold "${first}" and "${second}", which one human never holds together: ${way(path)}.`,
  },
  AccountUnknown: {
    code: 'account-unknown',
    status: 422,
    title: 'No such account',
    detail: ({ accountId }) => `The directory has no account ${accountId}.`,
  },
  AccountIsSelf: {
    code: 'account-is-self',
    status: 422,
    title: 'This is the same account',
    detail: ({ personId }) => `${personId} is this account itself; name the other one.`,
  },
  DelegationRefused: {
    code: 'delegation-refused',
    status: 422,
    title: 'This delegation would break separation of duties',
    detail: ({ rule, path, rights, chainMax }) =>
      `${DELEGATION_RULES[rule]}: ${way(path)}.${rights && rights.length > 0 ? ` Not held: ${list(rights)}.` : ''}${chainMax === undefined ? '' : ` At most ${chainMax} hands.`}`,
  },
  DelegationPeriodInvalid: {
    code: 'delegation-period-invalid',
    status: 422,
    title: 'These are no days for a delegation',
    detail: ({ field, rule, daysMax }) =>
      `"${field}" ${PERIOD_RULES[rule]}${daysMax === undefined ? '' : ` (${daysMax} days)`}.`,
  },
  DelegationAlreadyExists: {
    code: 'delegation-already-exists',
    status: 409,
    title: 'This delegation exists already',
    detail: ({ delegationId }) => `${delegationId} was granted before, with other terms.`,
  },
  DelegationUnknown: {
    code: 'delegation-unknown',
    status: 404,
    title: 'No such delegation',
    detail: ({ delegationId }) => `There is no delegation ${delegationId}.`,
  },
} as const satisfies PersonProblems;

// A row takes exactly the rejection of its own key; TypeScript cannot follow that through an open union.
const rowOf = (kind: PersonRejectionKind): RejectionProblem<PersonRejection> =>
  PERSON_PROBLEMS[kind] as unknown as RejectionProblem<PersonRejection>;

/** The problem that answers a "no" of the directory, with its facts as an extension member. */
export const personProblem = (rejection: PersonRejection): HttpProblem => {
  const { kind, ...facts } = rejection;
  const row = rowOf(kind);
  const field = 'field' in facts ? facts.field : undefined;
  return new HttpProblem(row, {
    detail: row.detail(rejection),
    errors:
      field === undefined ? [] : [{ pointer: `/${field}`, code: row.code, message: row.title }],
    extensions: { facts },
  });
};
