import { Controller, Get, Param } from '@nestjs/common';
import type { LifecycleTemplate } from '@tollgate/lifecycle';
import {
  findShippedTemplate,
  lifecycleTemplateSchema,
  shippedTemplates,
  templateHash,
} from '@tollgate/lifecycle';
import { z } from 'zod';
import { AccessFor } from '../../http/access.js';
import { Key } from '../../http/fields.js';
import { PathNumber } from '../../http/path-number.js';
import { httpProblem } from '../../http/problem.js';
import { Sparse } from '../../http/sparse-fields.js';
import { Documented } from '../../openapi/documented.js';
import { listOf } from '../../resources/values.js';

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
  @Get()
  @Sparse({ of: templateSummary, keep: ['id', 'version'], list: true })
  @Documented({ summary: 'List the lifecycle templates', answer: templateList })
  listTemplates(): z.infer<typeof templateList> {
    return { data: SUMMARIES };
  }

  @Get(':id/versions/:version')
  @Sparse({ of: templateSchema, keep: ['id', 'version'] })
  @Documented({ summary: 'Read one version of a template', answer: templateSchema })
  getTemplate(@Param() { id, version }: TemplatePath): z.infer<typeof templateSchema> {
    const template = findShippedTemplate(id, version);
    if (!template) throw httpProblem('not-found');
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

const SUMMARIES = shippedTemplates.map(summaryOf);
