import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import type { FieldOptions } from './fields.js';
import { WholeNumber } from './fields.js';

const PATH_NUMBER_MAX = 1_000_000;

/** A number from 1 on in a path. What is not written as one stays text, and is refused with its place. */
export const PathNumber = (options: FieldOptions): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }): unknown =>
      typeof value === 'string' && /^[1-9]\d{0,6}$/.test(value) ? Number(value) : value,
    ),
    WholeNumber({ min: 1, max: PATH_NUMBER_MAX, ...options }),
  );
