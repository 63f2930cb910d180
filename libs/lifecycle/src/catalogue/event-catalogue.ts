import type { JsonObject } from '@tollgate/canonical-json';
import type { EventCatalogue, EventDescription, PersonalField } from '@tollgate/event-sourcing';
import { INITIATIVE_PERSONAL_FIELDS, PERSON_PERSONAL_FIELDS } from './personal-fields.js';
import { RULE_PERSONAL_FIELDS } from '../rules/personal-fields.js';
import type { Upcasters } from './upcast.js';
import { upcastWith } from './upcast.js';

/**
 * Steps from older schemas to today's, by event type: the first turns version 1 into 2, and so on. A type's
 * schema version is one more than its steps, so a new version cannot be declared without its upcaster.
 */
const UPCASTERS: Upcasters = {};

const PERSONAL_FIELDS: ReadonlyMap<string, readonly PersonalField[]> = new Map(
  Object.entries({
    ...INITIATIVE_PERSONAL_FIELDS,
    ...PERSON_PERSONAL_FIELDS,
    ...RULE_PERSONAL_FIELDS,
  }),
);

/** Every type of event that this release writes, in the order of the catalogue. */
export const eventTypes: readonly string[] = [...PERSONAL_FIELDS.keys()];

/** What a store must know of the lifecycle's events: schema versions, personal parts, the way from older schemas. */
export const eventCatalogue: EventCatalogue = {
  describe: (type) => DESCRIPTIONS.get(type),
  upcast: (type, schemaVersion, data: JsonObject) =>
    upcastWith(UPCASTERS, { type, schemaVersion, data }),
};

const DESCRIPTIONS: ReadonlyMap<string, EventDescription> = new Map(
  [...PERSONAL_FIELDS].map(([type, personal]) => [
    type,
    { schemaVersion: (UPCASTERS[type]?.length ?? 0) + 1, personal },
  ]),
);
