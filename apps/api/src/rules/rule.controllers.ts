/* eslint-disable max-lines-per-function -- Nest reads decorators of a class as a whole, and this one is made once per family. */
import type { Type } from '@nestjs/common';
import { Body, Controller, Get, Param, Post, Put } from '@nestjs/common';
import type { RuleFamily } from '@tollgate/lifecycle';
import { diffRules } from '@tollgate/lifecycle';
import type { z } from 'zod';
import type { Answer } from '../commands/command-runner.js';
import { ReasonRequest } from '../directory/reason.request.js';
import { AccessFor } from '../http/access.js';
import type { Exchange } from '../http/exchange.js';
import { TheExchange } from '../http/exchange.js';
import { Sparse } from '../http/sparse-fields.js';
import { Documented } from '../openapi/documented.js';
import { RuleDiffPath, RulePath, RuleVersionPath } from './paths.js';
import { ruleDocumentAnswer, ruleVersionAnswer } from './rule-answers.js';
import { RuleCommands } from './rule-commands.js';
import { RuleReads } from './rule-reads.js';
import { ActivateRuleRequest, DraftRuleRequest } from './rule.requests.js';
import type { RuleDocumentResource, RuleVersionResource } from './rule-resource.js';
import {
  ruleDiffSchema,
  ruleDocumentRecorded,
  ruleDocumentSchema,
  ruleUsesSchema,
  ruleVersionRecorded,
} from './rule-resource.js';
import { RuleUses } from './rule-uses.js';

/** How one family of rules is addressed and called. */
interface FamilyWords {
  readonly family: RuleFamily;
  /** First segment of its addresses. */
  readonly path: string;
  /** Its name inside operation ids, e.g. `Template`. */
  readonly word: string;
  /** Its name in sentences, with its article. */
  readonly one: string;
}

const recorded = { answer: ruleVersionRecorded, command: { ifMatch: 'honoured' } } as const;

/**
 * What every family of rules can do: draft, change a draft, activate, retire, compare, tell where it is used.
 * The rules of it are those of the decider; this only gives each family its own addresses.
 */
const ruleController = ({ family, path, word, one }: FamilyWords): Type => {
  @Controller(path)
  @AccessFor('signedIn')
  class RuleController {
    constructor(
      private readonly commands: RuleCommands,
      private readonly reads: RuleReads,
      private readonly uses: RuleUses,
    ) {}

    @Get(':id')
    @Sparse({ of: ruleDocumentSchema, keep: ['family', 'id'] })
    @Documented({
      operationId: `get${word}Document`,
      summary: `Read ${one} with all its versions`,
      answer: ruleDocumentSchema,
    })
    read(@Param() { id }: RulePath): Promise<RuleDocumentResource> {
      return this.reads.document(family, id);
    }

    @Post(':id/versions')
    @Documented({
      ...recorded,
      operationId: `draft${word}`,
      summary: `Draft the next version of ${one}`,
      description:
        'Refused with a pointer to every place that is wrong. A draft counts for nothing until somebody activates it.',
      status: 201,
    })
    draft(
      @Param() { id }: RulePath,
      @Body() body: DraftRuleRequest,
      @TheExchange() exchange: Exchange,
    ): Promise<Answer<RuleVersionResource>> {
      const asked = this.commands.asked(exchange);
      const command = body.toDraft(id, asked);
      return this.commands.run(exchange, asked, {
        family,
        command,
        answer: ruleVersionAnswer({ family, path, id }),
      });
    }

    @Put(':id/versions/:version')
    @Documented({
      ...recorded,
      operationId: `revise${word}Draft`,
      summary: `Change a draft of ${one}`,
      description: 'The whole content anew. Whoever changes a draft cannot activate it.',
    })
    revise(
      @Param() { id, version }: RuleVersionPath,
      @Body() body: DraftRuleRequest,
      @TheExchange() exchange: Exchange,
    ): Promise<Answer<RuleVersionResource>> {
      const asked = this.commands.asked(exchange);
      const command = body.toRevision(id, version, asked);
      return this.commands.run(exchange, asked, {
        family,
        command,
        answer: ruleVersionAnswer({ family, path, id, version }),
      });
    }

    @Post(':id/versions/:version/activation')
    @Documented({
      ...recorded,
      operationId: `activate${word}`,
      summary: `Put a draft of ${one} in use`,
      description:
        'Names the hash of the content that was looked at. Refused to everybody who drafted it, under whichever account, where four eyes are asked for.',
      status: 201,
    })
    activate(
      @Param() { id, version }: RuleVersionPath,
      @Body() body: ActivateRuleRequest,
      @TheExchange() exchange: Exchange,
    ): Promise<Answer<RuleVersionResource>> {
      const asked = this.commands.asked(exchange);
      const command = body.toCommand(id, version, asked);
      return this.commands.run(exchange, asked, {
        family,
        command,
        answer: ruleVersionAnswer({ family, path, id, version }),
      });
    }

    @Post(':id/versions/:version/retirement')
    @Documented({
      operationId: `retire${word}`,
      summary: `Retire a version of ${one}`,
      description: 'Nothing new begins under it; what began under it goes on.',
      answer: ruleDocumentRecorded,
      command: { ifMatch: 'honoured' },
      status: 201,
    })
    retire(
      @Param() { id, version }: RuleVersionPath,
      @Body() { reason }: ReasonRequest,
      @TheExchange() exchange: Exchange,
    ): Promise<Answer<RuleDocumentResource>> {
      const asked = this.commands.asked(exchange);
      const { actor, now } = asked;
      return this.commands.run(exchange, asked, {
        family,
        command: { type: 'RetireRule', actor, now, id, version, reason },
        answer: ruleDocumentAnswer({ family, path, id }),
      });
    }

    @Get(':id/versions/:version/diff/:other')
    @Documented({
      operationId: `diff${word}Versions`,
      summary: `Compare two versions of ${one}`,
      answer: ruleDiffSchema,
    })
    async diff(
      @Param() { id, version, other }: RuleDiffPath,
    ): Promise<z.infer<typeof ruleDiffSchema>> {
      const [before, after] = await Promise.all([
        this.reads.content(family, id, version),
        this.reads.content(family, id, other),
      ]);
      return { from: version, to: other, differences: diffRules(before, after) };
    }

    @Get(':id/versions/:version/uses')
    @Documented({
      operationId: `list${word}Uses`,
      summary: `Tell where a version of ${one} is used`,
      answer: ruleUsesSchema,
    })
    usesOf(@Param() { id, version }: RuleVersionPath): Promise<z.infer<typeof ruleUsesSchema>> {
      return this.uses.of(family, id, version);
    }
  }
  return RuleController;
};

const FAMILIES: readonly FamilyWords[] = [
  { family: 'template', path: 'templates', word: 'Template', one: 'a template' },
  { family: 'policy', path: 'policies', word: 'Policy', one: 'an approval policy' },
  { family: 'calendar', path: 'calendars', word: 'Calendar', one: 'a calendar' },
  { family: 'settings', path: 'directory', word: 'Settings', one: 'the settings' },
];

/** The controllers of all families of rules; the settings are the document `settings` of `directory`. */
export const RULE_CONTROLLERS: readonly Type[] = FAMILIES.map(ruleController);
