import { readFileSync } from 'node:fs';
import path from 'node:path';
import { contextOf } from './testing/enhancement-lines.js';
import { planned } from './testing/planned.js';

const guide = readFileSync(path.join(__dirname, '../../../docs/guides/import-history.md'), 'utf8');

/** The code block after `<!-- example: name -->`. */
const example = (name: string): string => {
  const block = new RegExp(`<!-- example: ${name} -->\\s+\`\`\`\\w+\\n([\\s\\S]*?)\\n\`\`\``).exec(
    guide,
  );
  if (!block?.[1]) throw new Error(`the guide has no example "${name}"`);
  return block[1];
};

describe('the guide to importing a history', () => {
  const told = planned(example('history').split('\n'), contextOf(JSON.parse(example('mapping'))));

  it('says of every line of its example what really becomes of it', () => {
    const rows = guide.matchAll(/^\| (\d) +\| ([^|]+?) +\|/gm);
    const said = [...rows].map(([, , fate = '']) => /`([^`]+)`/.exec(fate)?.[1] ?? fate);
    expect(said).toEqual(told.fates);
    expect(said).toHaveLength(8);
  });

  it('passes the gates of another template on the signatures of the minutes', () => {
    const [photo, boat] = told.plan.initiatives;
    expect(photo?.state.decisions.map(({ gate, outcome }) => `${gate} ${outcome}`)).toEqual([
      'problem_defined go',
      'solution_validated go',
    ]);
    expect(photo?.state.externalReference).toBe('board-PC-12');
    expect(boat?.state.phase.kind).toBe('killed');
  });

  it('lets the engine refuse an author who approves his own case', () => {
    expect(told.plan.lines[4]?.disposition).toMatchObject({
      reason: expect.stringContaining('VoterIsAuthor') as string,
    });
  });

  it('names every rule by which a line can be refused', () => {
    const source = readFileSync(path.join(__dirname, 'line-result.ts'), 'utf8');
    const union = /RefusalRule =([\s\S]*?);/.exec(source)?.[1] ?? '';
    const rules = [...union.matchAll(/'([a-z-]+)'/g)].map(([, rule = '']) => rule);
    expect(rules.length).toBeGreaterThan(20);
    expect(rules.filter((rule) => !guide.includes(`\`${rule}\``))).toEqual([]);
  });
});
