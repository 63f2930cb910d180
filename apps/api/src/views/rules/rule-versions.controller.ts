import { Controller, Get, Param } from '@nestjs/common';
import { approvalPolicySchema, settingsSchema } from '@tollgate/lifecycle';
import type { z } from 'zod';
import { AccessFor } from '../../http/access.js';
import { Documented } from '../../openapi/documented.js';
import { RuleVersionPath } from '../../rules/paths.js';
import { RuleReads } from '../../rules/rule-reads.js';
import type { RuleVersionResource } from '../../rules/rule-resource.js';
import {
  ruleDocumentList,
  ruleVersionResource,
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
  @Documented({
    summary: 'List the approval policies',
    description: 'A gate of a template names one by id and version and keeps a copy of it.',
    answer: ruleDocumentList,
  })
  async listPolicies(): Promise<z.infer<typeof ruleDocumentList>> {
    return { data: await this.reads.list('policy') };
  }

  @Get('policies/:id/versions/:version')
  @Documented({ summary: 'Read one version of an approval policy', answer: policyVersion })
  getPolicy(@Param() path: RuleVersionPath): Promise<RuleVersionResource> {
    return this.#version('policy', path);
  }

  @Get('directory/:id/versions/:version')
  @Documented({ summary: 'Read one version of the settings', answer: settingsVersion })
  getSettings(@Param() path: RuleVersionPath): Promise<RuleVersionResource> {
    return this.#version('settings', path);
  }

  async #version(
    family: 'policy' | 'settings',
    { id, version }: RuleVersionPath,
  ): Promise<RuleVersionResource> {
    const recorded = await this.reads.recorded(family, id, version);
    return ruleVersionResource(family, recorded.state, recorded.version);
  }
}
