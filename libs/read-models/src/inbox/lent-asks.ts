import type { ActingDelegation } from '@tollgate/lifecycle';
import type { WhereExpressionBuilder } from 'typeorm';
import { Brackets } from 'typeorm';
import type { InboxAsk } from './inbox-ask.entity.js';

/** Asks that only those may answer whom the gate's own role or the ladder names; no vote is cast there. */
const NOT_A_VOTE = ['decision', 'escalation'];

/** Votes that somebody may cast in the place of whoever lent him the right, as a condition on `ask`. */
export const askedOfPrincipal = (
  { principalId, roles, functions, path, pathAccounts, scope }: ActingDelegation,
  index: number,
): Brackets =>
  new Brackets((ask) => {
    const name = (parameter: string): string => `${parameter}${index}`;
    ask
      .where(`ask.kind = 'decide' and not (ask.subjectKey = any (cast(:notAVote as text[])))`, {
        notAVote: NOT_A_VOTE,
      })
      .andWhere(
        new Brackets((addressed) =>
          addressed
            .where(`ask.persons && cast(:${name('principal')} as text[])`, {
              [name('principal')]: [principalId],
            })
            .orWhere(`ask.roles && cast(:${name('lentRoles')} as text[])`, {
              [name('lentRoles')]: roles,
            })
            .orWhere(`ask.functions && cast(:${name('lentFunctions')} as text[])`, {
              [name('lentFunctions')]: functions,
            }),
        ),
      )
      .andWhere(`not (ask.excluded && cast(:${name('way')} as text[]))`, {
        [name('way')]: [...path, ...pathAccounts.flat()],
      });
    narrow(ask, 'ask.gate', { [name('gates')]: scope.gates });
    narrow(ask, 'ask.initiativeId', { [name('initiatives')]: scope.initiatives });
    narrow(ask, 'initiative.productLine', { [name('lines')]: scope.productLines });
  });

/** Whose right an ask is answered with; null for one's own. */
export const principalOf = (
  { persons, roles, functions }: InboxAsk,
  asked: {
    readonly personId: string;
    readonly roles: readonly string[];
    readonly functions: readonly string[];
    readonly lent?: readonly ActingDelegation[] | undefined;
  },
): string | null => {
  const addresses = (to: {
    readonly personId: string;
    readonly roles: readonly string[];
    readonly functions: readonly string[];
  }): boolean =>
    persons.includes(to.personId) ||
    roles.some((role) => to.roles.includes(role)) ||
    functions.some((key) => to.functions.includes(key));
  if (addresses(asked)) return null;
  const lent = (asked.lent ?? []).find((each) =>
    addresses({ ...each, personId: each.principalId }),
  );
  return lent?.principalId ?? null;
};

const narrow = (
  ask: WhereExpressionBuilder,
  column: string,
  only: Readonly<Record<string, readonly string[] | undefined>>,
): void => {
  for (const [parameter, values] of Object.entries(only)) {
    if (values)
      ask.andWhere(`${column} = any (cast(:${parameter} as text[]))`, { [parameter]: values });
  }
};
