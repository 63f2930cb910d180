import type { Instant } from '@tollgate/event-sourcing';
import type { Delegation, DelegationPeriod } from './delegation.js';
import { isInForce, overlap } from './delegation.js';
import type { Directory, DirectoryPerson } from './directory.js';
import { accountsOf } from './directory.js';

/** One delegation as an edge from whoever granted it. */
export interface DelegationLink {
  readonly principal: DirectoryPerson;
  readonly delegation: Delegation;
}

/** Links in order, from the first principal to the last delegate; every human stands in it once. */
export type DelegationChain = readonly DelegationLink[];

/** Person ids from the first principal to the last delegate. */
export const pathOf = (chain: DelegationChain): readonly string[] => {
  const last = chain.at(-1);
  return last
    ? [...chain.map(({ principal }) => principal.personId), last.delegation.toPersonId]
    : [];
};

/**
 * Every chain in force at `now` that ends at `personId`, the shortest first, at most `chainMax` links long.
 * Chains pass through active people only: who has left lends nothing and hands nothing on.
 */
export const chainsTo = (
  directory: Directory,
  personId: string,
  { now, chainMax }: { readonly now: Instant; readonly chainMax: number },
): readonly DelegationChain[] => {
  const links = linksOf(directory).filter(
    ({ principal, delegation }) => principal.active && isInForce(delegation, now),
  );
  const found: DelegationChain[] = [];
  let ends: readonly DelegationChain[] = [[]];
  for (let length = 1; length <= chainMax && ends.length > 0; length += 1) {
    ends = ends.flatMap((chain) => {
      const to = chain[0]?.principal.personId ?? personId;
      return links
        .filter(({ delegation }) => delegation.toPersonId === to)
        .map((link) => [link, ...chain])
        .filter((longer) => visitsEveryHumanOnce(directory, longer));
    });
    found.push(...ends);
  }
  return found;
};

/**
 * The longest chain of delegations that overlap with `period` and lead up to `personId` (`up`) or away from
 * him (`down`), as links in order. Accounts of one human are one station.
 */
export const longestChain = (
  directory: Directory,
  personId: string,
  { period, direction }: { readonly period: DelegationPeriod; readonly direction: 'up' | 'down' },
): DelegationChain => {
  const links = linksOf(directory).filter(
    ({ delegation }) => delegation.revokedAt === null && overlap(delegation, period),
  );
  const extend = (at: string, passed: ReadonlySet<string>): DelegationChain => {
    const here = accountsOf(directory, at);
    const seen = new Set([...passed, ...here]);
    let longest: DelegationChain = [];
    for (const link of links) {
      const { principal, delegation } = link;
      const [near, far] =
        direction === 'up'
          ? [delegation.toPersonId, principal.personId]
          : [principal.personId, delegation.toPersonId];
      if (!here.includes(near) || seen.has(far)) continue;
      const rest = extend(far, seen);
      const chain = direction === 'up' ? [...rest, link] : [link, ...rest];
      if (chain.length > longest.length) longest = chain;
    }
    return longest;
  };
  return extend(personId, new Set());
};

/** A chain of overlapping delegations from one human to another, if there is one. */
export const chainBetween = (
  directory: Directory,
  from: string,
  { to, period }: { readonly to: string; readonly period: DelegationPeriod },
): DelegationChain | undefined => {
  const goal = accountsOf(directory, to);
  const links = linksOf(directory).filter(
    ({ delegation }) => delegation.revokedAt === null && overlap(delegation, period),
  );
  const seen = new Set<string>();
  let ends: readonly { readonly at: string; readonly chain: DelegationChain }[] = [
    { at: from, chain: [] },
  ];
  while (ends.length > 0) {
    const arrived = ends.find(({ at, chain }) => chain.length > 0 && goal.includes(at));
    if (arrived) return arrived.chain;
    ends = ends.flatMap(({ at, chain }) => {
      const here = accountsOf(directory, at).filter((account) => !seen.has(account));
      for (const account of here) seen.add(account);
      return links
        .filter(({ principal }) => here.includes(principal.personId))
        .map((link) => ({ at: link.delegation.toPersonId, chain: [...chain, link] }));
    });
  }
  return undefined;
};

/** Every chain of delegations on some of these days that begins at `personId`, itself left out. */
export const chainsFrom = (
  directory: Directory,
  personId: string,
  period: DelegationPeriod,
): readonly DelegationChain[] => {
  const links = linksOf(directory).filter(
    ({ delegation }) => delegation.revokedAt === null && overlap(delegation, period),
  );
  const found: DelegationChain[] = [];
  let ends: readonly DelegationChain[] = [[]];
  while (ends.length > 0) {
    ends = ends.flatMap((chain) => {
      const at = chain.at(-1)?.delegation.toPersonId ?? personId;
      return links
        .filter(({ principal }) => principal.personId === at)
        .map((link) => [...chain, link])
        .filter((longer) => visitsEveryHumanOnce(directory, longer));
    });
    found.push(...ends);
  }
  return found;
};

const linksOf = ({ people }: Directory): readonly DelegationLink[] =>
  people.flatMap((principal) =>
    principal.delegations.map((delegation) => ({ principal, delegation })),
  );

const visitsEveryHumanOnce = (directory: Directory, chain: DelegationChain): boolean => {
  const path = pathOf(chain);
  return path.every((personId, index) => {
    const accounts = accountsOf(directory, personId);
    return !path.some((other, place) => place > index && accounts.includes(other));
  });
};
