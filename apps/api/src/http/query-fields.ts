import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { isKey, isText } from './field-rules.js';
import type { FieldOptions } from './fields.js';
import { field, ruled } from './fields.js';

type Parameter = Pick<FieldOptions, 'description' | 'example'>;

/** More alternatives than anybody picks by hand. */
const ALTERNATIVES_MAX = 50;
const LINE_CHARACTERS_MAX = 200;

/** A parameter that may be repeated; its values are alternatives ("or"). */
export const Several = (
  words: readonly string[] | 'key' | 'line',
  about: Parameter = {},
): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }): unknown => (typeof value === 'string' ? [value] : value)),
    ruled(
      {
        name: 'alternatives',
        says: `must be 1 to ${ALTERNATIVES_MAX} values, each of which ${saidOf(words)}`,
        holds: (value) =>
          Array.isArray(value) &&
          value.length <= ALTERNATIVES_MAX &&
          value.every((each) => fits(words, each)),
      },
      { optional: true },
    ),
    ApiProperty({ ...elementShape(words), isArray: true, required: false, ...about }),
  );

/** A whole number in a query; only plain digits, so that nothing is guessed. */
export const Count = ({
  min,
  max,
  ...about
}: Parameter & { readonly min: number; readonly max: number }): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }): unknown =>
      typeof value === 'string' && /^(?:0|[1-9]\d{0,14})$/.test(value) ? Number(value) : value,
    ),
    field(
      {
        name: 'count',
        says: `must be a whole number from ${min} to ${max}`,
        holds: (value) => typeof value === 'number' && value >= min && value <= max,
        schema: { type: 'integer', minimum: min, maximum: max },
      },
      { optional: true, ...about },
    ),
  );

/** `true` or `false`. */
export const YesOrNo = (about: Parameter = {}): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }): unknown =>
      value === 'true' ? true : value === 'false' ? false : value,
    ),
    ruled(
      {
        name: 'yesOrNo',
        says: 'must be true or false',
        holds: (value) => typeof value === 'boolean',
      },
      { optional: true },
    ),
    ApiProperty({ type: 'boolean', required: false, ...about }),
  );

/** An RFC 3339 instant in UTC. */
export const InstantParameter = (about: Parameter = {}): PropertyDecorator =>
  applyDecorators(
    ruled(
      {
        name: 'instant',
        says: 'must be an RFC 3339 instant in UTC, e.g. 2026-11-23T09:00:00Z',
        holds: isInstant,
      },
      { optional: true },
    ),
    ApiProperty({ type: 'string', format: 'date-time', required: false, ...about }),
  );

const isInstant = (value: unknown): boolean =>
  typeof value === 'string' &&
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z$/.test(value) &&
  !Number.isNaN(Date.parse(value));

const fits = (words: readonly string[] | 'key' | 'line', value: unknown): boolean => {
  if (words === 'key') return isKey(value);
  if (words === 'line') return isText(value, LINE_CHARACTERS_MAX, false);
  return typeof value === 'string' && words.includes(value);
};

const saidOf = (words: readonly string[] | 'key' | 'line'): string => {
  if (words === 'key') return 'is a lower-case key';
  if (words === 'line') return `is text of 1 to ${LINE_CHARACTERS_MAX} characters on one line`;
  return `is one of ${words.join(', ')}`;
};

const elementShape = (
  words: readonly string[] | 'key' | 'line',
): { readonly type: 'string'; readonly enum?: string[] } =>
  typeof words === 'string' ? { type: 'string' } : { type: 'string', enum: [...words] };
