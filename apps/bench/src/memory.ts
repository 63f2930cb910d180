import { readFileSync, readdirSync } from 'node:fs';

/** Resident memory in MiB of a process and its descendants whose command line matches. Linux only. */
export const residentMiB = (rootPid: number, commandLine: RegExp): number | undefined => {
  const found = descendants(rootPid).find((pid) => commandLine.test(readCommandLine(pid)));
  if (found === undefined) return undefined;
  const match = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${found}/status`, 'utf8'));
  return match ? Number(match[1]) / 1_024 : undefined;
};

const descendants = (rootPid: number): readonly number[] => {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const parent = parentOf(Number(name));
    if (parent !== undefined) parents.set(Number(name), parent);
  }
  const family = new Set([rootPid]);
  for (let grown = true; grown;) {
    grown = false;
    for (const [pid, parent] of parents) {
      if (family.has(pid) || !family.has(parent)) continue;
      family.add(pid);
      grown = true;
    }
  }
  return [...family];
};

// A process may end between being listed and being read; it is then no longer of interest.
const parentOf = (pid: number): number | undefined => {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return undefined;
  }
};

const readCommandLine = (pid: number): string => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
};
