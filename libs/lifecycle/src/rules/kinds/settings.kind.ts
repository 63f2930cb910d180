import { ok, reject } from '@tollgate/event-sourcing';
import { ROLES } from '../../roles.js';
import type { RuleFinding } from '../rule-finding.js';
import { pointerTo, schemaFindings } from '../rule-finding.js';
import { asJson } from '../rule-hash.js';
import type { RuleKind } from '../rule-kind.js';
import type { OrganisationSettings } from './settings.js';
import { DEFAULT_SETTINGS, settingsSchema } from './settings.js';

/** The one settings document of an organisation. */
export const settingsKind: RuleKind = {
  family: 'settings',
  shippedVersions: (id) => (id === DEFAULT_SETTINGS.id ? [DEFAULT_SETTINGS.version] : []),
  prepare: (content) => {
    const parsed = settingsSchema.safeParse(content);
    if (!parsed.success) return reject(schemaFindings(parsed.error));
    const findings = [...roleFindings(parsed.data), ...lineFindings(parsed.data)];
    return findings.length > 0 ? reject(findings) : ok(asJson(parsed.data));
  },
};

const isRole = (key: string): boolean => ROLES.some((role) => role.key === key);

const roleFindings = ({ conflictingRoles }: OrganisationSettings): readonly RuleFinding[] =>
  conflictingRoles.flatMap((pair, index) => {
    const pointer = pointerTo(['conflictingRoles', String(index)]);
    const unknown = pair.filter((role) => !isRole(role));
    const [one, other] = pair;
    return [
      ...unknown.map((role) => ({
        pointer,
        code: 'role-unknown',
        message: `role ${role} does not exist`,
      })),
      ...(one === other
        ? [{ pointer, code: 'role-conflicts-with-itself', message: `nobody could hold ${one}` }]
        : []),
    ];
  });

const lineFindings = ({ productLines }: OrganisationSettings): readonly RuleFinding[] =>
  productLines.flatMap(({ key }, index) =>
    productLines.findIndex((line) => line.key === key) === index
      ? []
      : [
          {
            pointer: pointerTo(['productLines', String(index), 'key']),
            code: 'key-used-twice',
            message: `${key} is used twice`,
          },
        ],
  );
