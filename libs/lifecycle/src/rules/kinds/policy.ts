import { z } from 'zod';
import { lifecycleTemplateSchema } from '../../templates/lifecycle-template.js';
import { key, title } from '../../templates/template-words.js';

/**
 * An approval policy apart from any template, so that one change reaches every gate that names it in its next
 * version. A gate that names a policy holds a copy of `approval`: what was voted under never changes.
 */
export const approvalPolicySchema = z.strictObject({
  id: key,
  version: z.int().min(1),
  title,
  description: z.string().min(1).max(2_000),
  /** Asks for four eyes on its own versions, whatever the organisation asks for in general. */
  fourEyes: z.boolean().optional(),
  approval: lifecycleTemplateSchema.shape.gates.element.shape.approval,
});

export type ApprovalPolicyDocument = Readonly<z.infer<typeof approvalPolicySchema>>;
