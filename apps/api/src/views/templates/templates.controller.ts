import { Controller, Get, Param } from '@nestjs/common';
import type { LifecycleTemplate } from '@tollgate/lifecycle';
import { lifecycleTemplateSchema, templateHash } from '@tollgate/lifecycle';
import { z } from 'zod';
import { AccessFor } from '../../http/access.js';
import { Key } from '../../http/fields.js';
import { PathNumber } from '../../http/path-number.js';
import { Sparse } from '../../http/sparse-fields.js';
import { Documented } from '../../openapi/documented.js';
import { listOf } from '../../resources/values.js';
import { RuleReads } from '../../rules/rule-reads.js';

const templateSummary = z
  .strictObject({
    id: z.string(),
    version: z.int(),
    hash: z.string(),
    title: z.string(),
    description: z.string(),
    gates: listOf(z.strictObject({ gate: z.string(), title: z.string(), stage: z.string() })),
  })
  .meta({ id: 'TemplateSummary' });

const templateList = z.strictObject({ data: listOf(templateSummary) }).meta({ id: 'TemplateList' });

const templateSchema = lifecycleTemplateSchema
  .extend({ hash: z.string() })
  .meta({ id: 'Template' });

class TemplatePath {
  @Key({ description: 'Template id', example: 'standard' })
  readonly id!: string;

  @PathNumber({ description: 'Template version', example: 1 })
  readonly version!: number;
}

@Controller('templates')
@AccessFor('signedIn')
export class TemplatesController {
  constructor(private readonly reads: RuleReads) {}

  @Get()
  @Sparse({ of: templateSummary, keep: ['id', 'version'], list: true })
  @Documented({
    summary: 'List the lifecycle templates',
    description:
      'Every version that an initiative may begin under, shipped or the organisation’s own.',
    answer: templateList,
  })
  async listTemplates(): Promise<z.infer<typeof templateList>> {
    const inUse = await this.reads.inUse('template');
    return { data: inUse.map((content) => summaryOf(lifecycleTemplateSchema.parse(content))) };
  }

  @Get(':id/versions/:version')
  @Sparse({ of: templateSchema, keep: ['id', 'version'] })
  @Documented({ summary: 'Read one version of a template', answer: templateSchema })
  async getTemplate(
    @Param() { id, version }: TemplatePath,
  ): Promise<z.infer<typeof templateSchema>> {
    const content = await this.reads.content('template', id, version);
    const template = lifecycleTemplateSchema.parse(content);
    return { ...template, hash: templateHash(template) };
  }
}

const summaryOf = (template: LifecycleTemplate): z.infer<typeof templateSummary> => ({
  id: template.id,
  version: template.version,
  hash: templateHash(template),
  title: template.title,
  description: template.description,
  gates: template.gates.map(({ key, title, stage }) => ({ gate: key, title, stage })),
});
