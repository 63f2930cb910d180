import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import type { ApiPropertyOptions } from '@nestjs/swagger';
import { ValidateBy, ValidateIf } from 'class-validator';
import { isCalendarDate, isKey, isLink, isPersonId, isText } from './field-rules.js';

/** What every member of a request can say about itself. */
export interface FieldOptions {
  /** May be left out. */
  readonly optional?: boolean;
  readonly description?: string;
  readonly example?: unknown;
}

/** What a value must be, and how a refusal says so. */
export interface Rule {
  readonly name: string;
  readonly says: string;
  readonly holds: (value: unknown) => boolean;
}

/** The JSON Schema of a member that is not an object; those are request classes. */
interface Shape {
  readonly type: 'string' | 'integer' | 'array';
  readonly format?: 'date' | 'uri';
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly enum?: string[];
  readonly items?: Pick<Shape, 'type' | 'pattern' | 'minLength' | 'maxLength'>;
}

/** Free text of 1 to `max` characters, on one line unless `lines`. */
export const Text = ({
  max,
  lines = false,
  ...options
}: FieldOptions & { readonly max: number; readonly lines?: boolean }): PropertyDecorator =>
  field(
    {
      name: 'text',
      says: `must be text of 1 to ${max} characters${lines ? '' : ' on one line'}, without control characters`,
      holds: (value) => isText(value, max, lines),
      schema: { type: 'string', minLength: 1, maxLength: max, pattern: '\\S' },
    },
    options,
  );

/** Lower-case key of something that a template or catalogue names. */
export const Key = (options: FieldOptions = {}): PropertyDecorator =>
  field(
    {
      name: 'key',
      says: 'must be lower-case words joined by _ or -',
      holds: isKey,
      schema: KEY_SCHEMA,
    },
    options,
  );

/** Pseudonym of a person, `per_` and 32 hex digits. */
export const PersonId = (options: FieldOptions = {}): PropertyDecorator =>
  field(
    {
      name: 'personId',
      says: 'must be a person id, per_ and 32 hex digits',
      holds: isPersonId,
      schema: PERSON_SCHEMA,
    },
    options,
  );

/** One of a closed set of words. */
export const Choice = (words: readonly string[], options: FieldOptions = {}): PropertyDecorator =>
  field(
    {
      name: 'choice',
      says: `must be one of ${words.join(', ')}`,
      holds: (value) => typeof value === 'string' && words.includes(value),
      schema: { type: 'string', enum: [...words] },
    },
    options,
  );

/** A whole number within bounds; text is not a number. */
export const WholeNumber = ({
  min,
  max,
  ...options
}: FieldOptions & { readonly min: number; readonly max: number }): PropertyDecorator =>
  field(
    {
      name: 'wholeNumber',
      says: `must be a whole number from ${min} to ${max}`,
      holds: (value) =>
        typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max,
      schema: { type: 'integer', minimum: min, maximum: max },
    },
    options,
  );

/** A date that exists, `YYYY-MM-DD`. */
export const CalendarDate = (options: FieldOptions = {}): PropertyDecorator =>
  field(
    {
      name: 'calendarDate',
      says: 'must be a date as YYYY-MM-DD',
      holds: isCalendarDate,
      schema: { type: 'string', format: 'date' },
    },
    options,
  );

/** A link people may follow; only schemes that cannot run anything (ASVS 1.2.2). */
export const Link = (options: FieldOptions = {}): PropertyDecorator =>
  field(
    {
      name: 'link',
      says: 'must be an http, https or mailto link of at most 2,000 characters',
      holds: isLink,
      schema: { type: 'string', format: 'uri', maxLength: 2_000, pattern: '^(https?|mailto):' },
    },
    options,
  );

/** Hexadecimal SHA-256 of a document or of a frozen submission. */
export const Digest = (options: FieldOptions = {}): PropertyDecorator =>
  field(
    {
      name: 'digest',
      says: 'must be a SHA-256 as 64 lower-case hex digits',
      holds: (value) => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value),
      schema: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    },
    options,
  );

/** A list of distinct short values that `element` accepts. */
export const ListOf = (
  element: 'key' | 'personId' | 'line',
  { max, ...options }: FieldOptions & { readonly max: number },
): PropertyDecorator => {
  const { holds, says, schema } = ELEMENTS[element];
  return field(
    {
      name: 'list',
      says: `must be a list of at most ${max} different values, each of which ${says}`,
      holds: (value) =>
        Array.isArray(value) &&
        value.length <= max &&
        value.every(holds) &&
        new Set(value).size === value.length,
      schema: { type: 'array', items: schema, maxItems: max, uniqueItems: true },
    },
    options,
  );
};

/** A member with a rule of its own. */
export const field = (
  { schema, ...rule }: Rule & { readonly schema: Shape },
  options: FieldOptions,
): PropertyDecorator =>
  applyDecorators(
    ruled(rule, options),
    ApiProperty({ ...schema, required: options.optional !== true, ...about(options) }),
  );

/** The rule alone, for a member that documents itself otherwise. */
export const ruled = ({ name, says, holds }: Rule, options: FieldOptions): PropertyDecorator =>
  applyDecorators(
    ValidateBy({
      name,
      validator: { validate: (value: unknown) => holds(value), defaultMessage: () => says },
    }),
    presence(options),
  );

/**
 * Whether a member may be left out. Not IsOptional: that one would let null pass for "left out". What is required
 * fails its own rule when missing.
 */
export const presence = ({ optional = false }: FieldOptions): PropertyDecorator =>
  ValidateIf((_, value) => !optional || value !== undefined);

/** What a member says about itself in the reference. */
export const about = ({
  description,
  example,
}: FieldOptions): Pick<ApiPropertyOptions, 'description' | 'example'> => ({
  ...(description !== undefined && { description }),
  ...(example !== undefined && { example }),
});

const KEY_SCHEMA = {
  type: 'string',
  pattern: '^[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*$',
  maxLength: 100,
} as const;
const PERSON_SCHEMA = { type: 'string', pattern: '^per_[0-9a-f]{32}$' } as const;

const LINE_CHARACTERS_MAX = 500;

const ELEMENTS = {
  key: { holds: isKey, says: 'is a key', schema: KEY_SCHEMA },
  personId: { holds: isPersonId, says: 'is a person id', schema: PERSON_SCHEMA },
  line: {
    holds: (value: unknown): boolean => isText(value, LINE_CHARACTERS_MAX, false),
    says: `is text of 1 to ${LINE_CHARACTERS_MAX} characters on one line`,
    schema: { type: 'string', minLength: 1, maxLength: LINE_CHARACTERS_MAX },
  },
} as const;
