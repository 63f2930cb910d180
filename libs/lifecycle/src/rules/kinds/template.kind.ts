import type { JsonObject } from '@tollgate/canonical-json';
import { ok, reject } from '@tollgate/event-sourcing';
import { DEFAULT_CALENDAR } from '../../sla/shipped-calendars.js';
import type { LifecycleTemplate } from '../../templates/lifecycle-template.js';
import { lifecycleTemplateSchema } from '../../templates/lifecycle-template.js';
import { shippedTemplates } from '../../templates/shipped-templates.js';
import { checkTemplate } from '../../model-check/check-template.js';
import { errorsOf } from '../../model-check/finding.js';
import type { RuleFinding } from '../rule-finding.js';
import { pointerTo, schemaFindings } from '../rule-finding.js';
import { asJson } from '../rule-hash.js';
import type { RuleKind, RuleSurroundings } from '../rule-kind.js';
import { resolvePolicies } from './resolve-policies.js';

/** Lifecycle templates. A gate is recorded at a time: a template of real size does not fit into one event. */
export const templateKind: RuleKind = {
  family: 'template',
  partsMember: 'gates',
  shippedVersions: (id) =>
    shippedTemplates.filter((template) => template.id === id).map(({ version }) => version),
  prepare: (content: JsonObject, surroundings) => {
    const resolved = resolvePolicies(content, surroundings);
    if (!resolved.ok) return resolved;
    const parsed = lifecycleTemplateSchema.safeParse(resolved.value);
    if (!parsed.success) return reject(schemaFindings(parsed.error));
    const findings = [
      ...errorsOf(checkTemplate(parsed.data, surroundings.organisation)),
      ...calendarFindings(parsed.data, surroundings),
    ];
    return findings.length > 0 ? reject(findings) : ok(asJson(parsed.data));
  },
};

const calendarFindings = (
  { gates }: LifecycleTemplate,
  { newestCalendar }: RuleSurroundings,
): readonly RuleFinding[] =>
  gates.flatMap(({ review: { calendar = DEFAULT_CALENDAR } }, index) =>
    newestCalendar(calendar)
      ? []
      : [
          {
            pointer: pointerTo(['gates', String(index), 'review', 'calendar']),
            code: 'calendar-unknown',
            message: `there is no active calendar ${calendar}`,
          },
        ],
  );
