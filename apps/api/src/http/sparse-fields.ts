import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import { SetMetadata, UseInterceptors, applyDecorators } from '@nestjs/common';
import { ApiQuery } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { map } from 'rxjs';
import type { z } from 'zod';
import { FIELDS_PARAMETER, TAKES_FIELDS } from './query-parameters.js';
import { httpProblem } from './problem.js';

/** What `fields` picks from. */
export interface SparseAnswer {
  /** Schema of the resource, or of one row of the list; its members can be asked for. */
  readonly of: z.ZodObject;
  /** Members that say which resource it is: they are always there. */
  readonly keep: readonly string[];
  /** Whether the answer is a list of such resources under `data`. */
  readonly list?: boolean;
}

/**
 * Lets a read take `?fields=`: only the members named, and those that identify the resource. The answer's ETag
 * stays that of the whole resource, whose version it pins.
 */
export const Sparse = ({ of, keep, list = false }: SparseAnswer): MethodDecorator => {
  const known = Object.keys(of.shape);
  return applyDecorators(
    SetMetadata(TAKES_FIELDS, true),
    UseInterceptors(new SparseFields(known, keep, list)),
    ApiQuery({
      name: FIELDS_PARAMETER,
      required: false,
      style: 'form',
      explode: false,
      description: `Only these members${list ? ' of each row' : ''}, and always ${keep.join(', ')}; separated by commas. The answer then lacks the others.`,
      schema: { type: 'array', items: { type: 'string', enum: known } },
      example: known.filter((name) => !keep.includes(name)).slice(0, 2),
    }),
  );
};

/** Takes `fields` out of the query before the route's own parameters are read, and the rest out of the answer. */
class SparseFields implements NestInterceptor {
  readonly #known: ReadonlySet<string>;
  readonly #keep: readonly string[];
  readonly #list: boolean;

  constructor(known: readonly string[], keep: readonly string[], list: boolean) {
    this.#known = new Set(known);
    this.#keep = keep;
    this.#list = list;
  }

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const { asked, others } = fieldsIn(request.query);
    if (asked === undefined) return next.handle();
    const unknown = asked.filter((name) => !this.#known.has(name));
    if (unknown.length > 0) throw this.#refusal(unknown);
    request.query = others;
    const wanted = new Set([...this.#keep, ...asked]);
    return next.handle().pipe(map((answer: unknown) => this.#picked(answer, wanted)));
  }

  #picked(answer: unknown, wanted: ReadonlySet<string>): unknown {
    if (!isRecord(answer)) return answer;
    if (!this.#list) return pick(answer, wanted);
    const { data, ...page } = answer;
    return { data: Array.isArray(data) ? data.map((row) => pick(row, wanted)) : data, ...page };
  }

  #refusal(unknown: readonly string[]): Error {
    return httpProblem('malformed-request', {
      detail: `There is no field ${unknown.join(', ')} here. Known are ${[...this.#known].join(', ')}.`,
      errors: unknown.map((name) => ({
        pointer: `query:${FIELDS_PARAMETER}`,
        code: 'unknownField',
        message: `${name === '' ? 'an empty name' : name} is not a field of this resource`,
      })),
    });
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const pick = (row: unknown, wanted: ReadonlySet<string>): unknown =>
  isRecord(row)
    ? Object.fromEntries(Object.entries(row).filter(([name]) => wanted.has(name)))
    : row;

const fieldsIn = (
  query: unknown,
): { readonly asked: readonly string[] | undefined; readonly others: unknown } => {
  if (!isRecord(query)) return { asked: undefined, others: query };
  const { [FIELDS_PARAMETER]: given, ...others } = query;
  if (given === undefined) return { asked: undefined, others: query };
  const texts: readonly unknown[] = [given].flat();
  return { asked: texts.flatMap((text) => String(text).split(',')), others };
};
