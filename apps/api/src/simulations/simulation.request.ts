import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { JsonObject } from '@tollgate/canonical-json';
import type { Amendment } from '@tollgate/policy-replay';
import { IsBoolean, IsObject } from 'class-validator';
import { Choice, Key, ListOf, WholeNumber, presence } from '../http/fields.js';
import { Part } from '../http/part-fields.js';
import { httpProblem } from '../http/problem.js';

const GATES_MAX = 50;
const VOTERS_MAX = 100;
const VETOES_MAX = 20;
export const APPROVALS_MAX = 1_000;

/** A change of every approval policy in scope, in a few words. */
export class AmendmentRequest {
  @Choice(['refused', 'flagged'], { optional: true, description: 'Whether authors may vote' })
  readonly authorVote?: 'refused' | 'flagged';

  @Choice(['automatic', 'gateOwner'], { optional: true })
  readonly decision?: 'automatic' | 'gateOwner';

  @WholeNumber({
    min: 1,
    max: APPROVALS_MAX,
    optional: true,
    description: 'Approving seats, or met groups, that a Go needs',
  })
  readonly approvalsRequired?: number;

  @WholeNumber({
    min: 1,
    max: APPROVALS_MAX,
    optional: true,
    description: 'Votes that must be cast',
  })
  readonly quorumVotes?: number;

  @ListOf('key', { max: VETOES_MAX, optional: true, description: 'Roles that get a veto' })
  readonly vetoRoles?: readonly string[];

  toAmendment(): Amendment {
    const { authorVote, decision, approvalsRequired, quorumVotes, vetoRoles } = this;
    return { authorVote, decision, approvalsRequired, quorumVotes, vetoRoles };
  }
}

/** What every simulation may say. */
class SimulationRequest {
  @IsObject({ message: 'must be an object' })
  @presence({ optional: true })
  @ApiPropertyOptional({
    type: 'object',
    additionalProperties: true,
    description: 'A draft that is recorded nowhere, as it would be sent to `POST …/versions`',
  })
  readonly content?: JsonObject;

  @WholeNumber({
    min: 1,
    max: 1_000_000,
    optional: true,
    description: 'A version that exists, a draft as well',
  })
  readonly version?: number;

  @ListOf('personId', { max: VOTERS_MAX, optional: true, description: 'Votes to leave out' })
  readonly withoutVoters?: readonly string[];

  @IsBoolean({ message: 'must be true or false' })
  @presence({ optional: true })
  @ApiProperty({
    type: Boolean,
    required: false,
    description: 'Also name the voters on whom each decision hung; takes several times as long',
  })
  readonly pivots?: boolean;
}

/** Body of `POST /templates/{id}/simulations`. */
export class SimulateTemplateRequest extends SimulationRequest {
  @Part(() => AmendmentRequest, {
    optional: true,
    description: 'Instead of a draft: a change of the policies that each review was held under',
  })
  readonly change?: AmendmentRequest;

  @ListOf('key', { max: GATES_MAX, optional: true, description: 'Gates that `change` speaks of' })
  readonly gates?: readonly string[];

  /** @throws {HttpProblem} 400 when it asks for two changes at once. */
  assertOne(): void {
    assertOneOf({ content: this.content, version: this.version, change: this.change });
  }
}

/** Body of `POST /policies/{id}/simulations`. */
export class SimulatePolicyRequest extends SimulationRequest {
  @Key({
    optional: true,
    description: 'Template whose gates the policy is tried on; those that name it when left out',
    example: 'standard',
  })
  readonly template?: string;

  @ListOf('key', { max: GATES_MAX, optional: true, description: 'Gates of that template' })
  readonly gates?: readonly string[];

  /** @throws {HttpProblem} 400 when it names no policy content, or two. */
  assertOne(): void {
    assertOneOf({ content: this.content, version: this.version });
    if (this.content ?? this.version) return;
    throw refused('/', 'missing', 'says neither content nor version');
  }
}

const assertOneOf = (given: Readonly<Record<string, unknown>>): void => {
  const [, second] = Object.keys(given).filter((name) => given[name] !== undefined);
  if (second !== undefined) throw refused(`/${second}`, 'alternative', 'is one too many');
};

const refused = (pointer: string, code: string, message: string) =>
  httpProblem('malformed-request', {
    detail: 'A simulation is held against one change: content, version or change.',
    errors: [{ pointer, code, message }],
  });
