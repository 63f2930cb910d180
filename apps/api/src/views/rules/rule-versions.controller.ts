import { Controller, Get, Param } from '@nestjs/common';
import { approvalPolicySchema, settingsSchema } from '@tollgate/lifecycle';
import type { z } from 'zod';
import { AccessFor } from '../../http/access.js';
import { Sparse } from '../../http/sparse-fields.js';
import { Documented } from '../../openapi/documented.js';
import { RuleVersionPath } from '../../rules/paths.js';
import { RuleReads } from '../../rules/rule-reads.js';
import type { RuleVersionResource } from '../../rules/rule-resource.js';
import {
  ruleDocumentList,
  ruleDocumentSchema,
  ruleVersionSchema,
} from '../../rules/rule-resource.js';

const policySchema = approvalPolicySchema.meta({ id: 'ApprovalPolicy' });
const organisationSettings = settingsSchema.meta({ id: 'OrganisationSettings' });

const policyVersion = ruleVersionSchema
  .extend({ content: policySchema })
  .meta({ id: 'ApprovalPolicyVersion' });
const settingsVersion = ruleVersionSchema
  .extend({ content: organisationSettings })
  .meta({ id: 'SettingsVersion' });

@Controller()
@AccessFor('signedIn')
export class RuleVersionsController {
  constructor(private readonly reads: RuleReads) {}

  @Get('policies')
  @Sparse({ of: ruleDocumentSchema, keep: ['family', 'id'], list: true })
  @Documented({
    summary: 'List the approval policies',
    description: 'A gate of a template names one by id and version and keeps a copy of it.',
    answer: ruleDocumentList,
  })
  async listPolicies(): Promise<z.infer<typeof ruleDocumentList>> {
    return { data: await this.reads.list('policy') };
  }

  @Get('policies/:id/versions/:version')
  @Sparse({ of: policyVersion, keep: ['id', 'version'] })
  @Documented({ summary: 'Read one version of an approval policy', answer: policyVersion })
  getPolicy(@Param() { id, version }: RuleVersionPath): Promise<RuleVersionResource> {
    return this.reads.version('policy', id, version);
  }

  @Get('directory/:id/versions/:version')
  @Sparse({ of: settingsVersion, keep: ['id', 'version'] })
  @Documented({
    summary: 'Read one version of the settings',
    description: 'Version 1 came with Tollgate and counts until another is in use.',
    answer: settingsVersion,
  })
  getSettings(@Param() { id, version }: RuleVersionPath): Promise<RuleVersionResource> {
    return this.reads.version('settings', id, version);
  }
}
