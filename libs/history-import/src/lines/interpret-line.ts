import type { Instant, Result } from '@tollgate/event-sourcing';
import { ok, reject } from '@tollgate/event-sourcing';
import type { LeftOut, LineRefusal } from '../line-result.js';
import type { HistoryMapping } from '../mapping/history-mapping.js';
import type { ApprovalsLineKind, Meaning, PositionLineKind } from '../mapping/line-kinds.js';
import type { IdentifiedLine } from './read-line.js';
import { readPeople } from './read-people.js';
import { asText, readValue } from './read-value.js';
import type { ReadFact } from './read-facts.js';
import { readFacts } from './read-facts.js';

/** What a row of the mapping can mean, short of refusing the line. */
export type Placed = Exclude<Meaning, { readonly kind: 'refused' }>;

/** What a line can show of an initiative. */
export type Shown = Exclude<Placed, { readonly kind: 'noChange' }>;

/** What a line says, in the mapping's words and after its rules. Persons are still names. */
export interface PositionStatement {
  readonly kind: 'position';
  readonly line: StatedAt;
  readonly lineKind: PositionLineKind;
  readonly title: string;
  readonly productLine: string;
  readonly authors: readonly string[];
  readonly approvers: readonly string[];
  readonly facts: Readonly<Record<string, ReadFact>>;
  readonly means: Placed;
  /** The values behind `means`, for reasons that a reader can follow, e.g. `status "withdrawn"`. */
  readonly shown: string;
  readonly leftOut: readonly LeftOut[];
}

export interface ApprovalsStatement {
  readonly kind: 'approvals';
  readonly line: StatedAt;
  readonly lineKind: ApprovalsLineKind;
  /** Gate → name of its approver in the line's seat. */
  readonly approvers: ReadonlyMap<string, string>;
  readonly leftOut: readonly LeftOut[];
}

export interface StatedAt {
  readonly lineNumber: number;
  readonly initiative: string;
  readonly at: Instant;
  readonly identity: string;
}

/** Reads a position line: who, what and where the initiative stands. */
export const interpretPosition = (
  line: IdentifiedLine,
  lineKind: PositionLineKind,
  mapping: HistoryMapping,
): Result<PositionStatement, LineRefusal> => {
  const placed = placeOf(line.document, lineKind);
  if (!placed.ok) return placed;
  const title = readRequired(line.document, lineKind.title);
  if (!title.ok) return title;
  const productLine = readRequired(line.document, lineKind.productLine);
  if (!productLine.ok) return productLine;
  const authors = readPeople(line.document, lineKind.authors.pointer, mapping.people);
  if (!authors.ok) return authors;
  const approvers = readPeople(line.document, lineKind.approvers.pointer, mapping.people);
  if (!approvers.ok) return approvers;
  const facts = readFacts(line.document, lineKind.facts);
  return ok({
    kind: 'position',
    line: statedAt(line),
    lineKind,
    title: title.value,
    productLine: productLine.value,
    authors: authors.value.names,
    approvers: approvers.value.names,
    facts: facts.facts,
    means: placed.value.means,
    shown: placed.value.shown,
    leftOut: [...authors.value.leftOut, ...approvers.value.leftOut, ...facts.leftOut],
  });
};

/** Reads an approvals line: which gate has which approver. */
export const interpretApprovals = (
  line: IdentifiedLine,
  lineKind: ApprovalsLineKind,
  mapping: HistoryMapping,
): Result<ApprovalsStatement, LineRefusal> => {
  const approvers = new Map<string, string>();
  const leftOut: LeftOut[] = [];
  for (const { pointer, gate } of lineKind.approvals) {
    const read = readPeople(line.document, pointer, mapping.people);
    if (!read.ok) return read;
    leftOut.push(...read.value.leftOut);
    const [name, ...more] = read.value.names;
    if (more.length > 0) {
      return reject({
        rule: 'person-unreadable',
        reason: `${pointer} names more than one person for one seat`,
      });
    }
    if (name !== undefined) approvers.set(gate, name);
  }
  return ok({ kind: 'approvals', line: statedAt(line), lineKind, approvers, leftOut });
};

const statedAt = ({ lineNumber, initiative, at, identity }: IdentifiedLine): StatedAt => ({
  lineNumber,
  initiative,
  at,
  identity,
});

/** The row of the mapping's table that fits the line's values. */
const placeOf = (
  document: unknown,
  lineKind: PositionLineKind,
): Result<{ readonly means: Placed; readonly shown: string }, LineRefusal> => {
  const values = new Map<string, string | null>();
  const written: string[] = [];
  for (const [name, field] of Object.entries(lineKind.values)) {
    const value = readValue(document, field);
    if (!value.ok) return value;
    values.set(name, value.value);
    written.push(`${name} ${JSON.stringify(value.value)}`);
  }
  const shown = written.join(', ');
  const row = lineKind.positions.find(({ when }) =>
    Object.entries(when).every(([name, fitting]) => fitting.includes(values.get(name) ?? null)),
  );
  if (!row) return reject({ rule: 'no-position', reason: `no row of the mapping fits ${shown}` });
  if (row.means.kind === 'refused') {
    return reject({ rule: 'position-refused', reason: `${shown}: ${row.means.because}` });
  }
  return ok({ means: row.means, shown });
};

const readRequired = (
  document: unknown,
  field: PositionLineKind['title'],
): Result<string, LineRefusal> => {
  const value = readValue(document, field);
  if (!value.ok) return value;
  const text = asText(value.value)?.trim();
  return text
    ? ok(text)
    : reject({ rule: 'value-unreadable', reason: `${field.pointer} is empty and must not be` });
};
