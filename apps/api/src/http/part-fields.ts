import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsObject, ValidateNested } from 'class-validator';
import type { FieldOptions } from './fields.js';
import { about, presence } from './fields.js';

/** A member with a request class of its own. */
export const Part = (type: () => new () => object, options: FieldOptions = {}): PropertyDecorator =>
  applyDecorators(
    IsObject({ message: 'must be an object' }),
    ValidateNested(),
    Type(type),
    presence(options),
    ApiProperty({ type: () => type(), required: options.optional !== true, ...about(options) }),
  );

/** A list of objects of one request class. */
export const Parts = (
  type: () => new () => object,
  { max, ...options }: FieldOptions & { readonly max: number },
): PropertyDecorator =>
  applyDecorators(
    IsArray({ message: 'must be a list' }),
    ArrayMaxSize(max, { message: `may have at most ${max} elements` }),
    IsObject({ each: true, message: 'must be a list of objects' }),
    ValidateNested({ each: true }),
    Type(type),
    presence(options),
    ApiProperty({
      type: () => type(),
      isArray: true,
      maxItems: max,
      required: options.optional !== true,
      ...about(options),
    }),
  );
