import { feature } from './feature/feature.js';
import {
  kubernetesEnhancement,
  kubernetesEnhancementBeforeReadiness,
} from './kubernetes-enhancement/kubernetes-enhancement.js';
import type { LifecycleTemplate } from './lifecycle-template.js';
import { regulated } from './regulated/regulated.js';
import { standard } from './standard/standard.js';
import type { TemplateLookup } from './template-lookup.js';
import { urgentFix } from './urgent-fix/urgent-fix.js';

/** The templates that come with Tollgate, each in every version that was ever published. */
export const shippedTemplates: readonly LifecycleTemplate[] = [
  standard,
  feature,
  kubernetesEnhancementBeforeReadiness,
  kubernetesEnhancement,
  urgentFix,
  regulated,
];

/** Finds a shipped template by id and version. */
export const findShippedTemplate: TemplateLookup = (id, version) =>
  shippedTemplates.find((template) => template.id === id && template.version === version);
