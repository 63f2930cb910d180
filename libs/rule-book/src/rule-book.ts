import type { EventStore } from '@tollgate/event-sourcing';
import { fold } from '@tollgate/event-sourcing';
import type {
  ApprovalPolicyDocument,
  BusinessCalendar,
  LifecycleTemplate,
  OrganisationSettings,
  RuleEvent,
  RuleFamily,
  RuleState,
  RuleSurroundings,
} from '@tollgate/lifecycle';
import {
  DEFAULT_SETTINGS,
  SETTINGS_ID,
  evolveRule,
  findShippedTemplate,
  initialRule,
  ruleOfStream,
  ruleStream,
  shippedCalendars,
} from '@tollgate/lifecycle';
import type { PublishedRule } from './published-rules.js';
import { publishedRule } from './published-rules.js';

/** Category of every rule document's stream. */
export const RULE_CATEGORY = 'rule';

/** What a rule book reads from. */
export interface RuleBookParts {
  readonly store: Pick<EventStore, 'readStream'>;
  /** Ids of the streams of {@link RULE_CATEGORY}. */
  readonly listRuleStreams: () => AsyncIterable<string>;
  /** Told about an activated version that this release cannot read: a newer one wrote it. */
  readonly onUnreadable: (stream: string, version: number, error: unknown) => void;
}

/** A rule document as this process knows it. */
export interface RuleDocument {
  readonly family: RuleFamily;
  readonly id: string;
  readonly state: RuleState;
  /** Version of the document's stream. */
  readonly streamVersion: number;
}

interface Known extends RuleDocument {
  readonly leafHash: string;
  readonly published: ReadonlyMap<number, PublishedRule>;
}

/**
 * The organisation's rules beside the shipped ones, in memory. Lookups answer at once, as deciders need it;
 * they can be answered from memory because a published version never changes. What may be missing is only what
 * was published since: `learn` reads that much of one document, `open` all of it.
 */
export class RuleBook {
  readonly #parts: RuleBookParts;
  readonly #known = new Map<string, Known>();

  constructor(parts: RuleBookParts) {
    this.#parts = parts;
  }

  /** Reads every document. @throws whatever the store throws when it cannot be read. */
  async open(): Promise<this> {
    for await (const stream of this.#parts.listRuleStreams()) {
      const named = ruleOfStream(stream);
      if (named) await this.learn(named.family, named.id);
    }
    return this;
  }

  /** Reads what is new in one document. @throws whatever the store throws when it cannot be read. */
  async learn(family: RuleFamily, id: string): Promise<void> {
    const stream = ruleStream(family, id);
    const before = this.#known.get(stream);
    const slice = await this.#parts.store.readStream<RuleEvent>(
      stream,
      before && { after: { version: before.streamVersion, leafHash: before.leafHash } },
    );
    if (slice.version === 0) return;
    const base = before && slice.startsAfter === before.streamVersion ? before : undefined;
    const state = fold(
      evolveRule,
      base?.state ?? initialRule,
      slice.events.map(({ event }) => event),
    );
    const present = this.#known.get(stream);
    // Two readings may overtake each other; the newer one stays.
    if (present && present !== before && present.streamVersion > slice.version) return;
    const published = this.#publish(stream, family, state);
    const { version: streamVersion, lastLeafHash: leafHash } = slice;
    this.#known.set(stream, { family, id, state, streamVersion, leafHash, published });
  }

  /** Reads what is new in the settings: the newest version counts, so a missing one is not noticed. */
  learnSettings(): Promise<void> {
    return this.learn('settings', SETTINGS_ID);
  }

  /** Reads what is new in the calendars: the newest version of one counts, so a missing one is not noticed. */
  async learnCalendars(): Promise<void> {
    const recorded = this.documents('calendar').map(({ id }) => id);
    const ids = [...new Set([...shippedCalendars.map(({ id }) => id), ...recorded])];
    await Promise.all(ids.map((id) => this.learn('calendar', id)));
  }

  /** Whether the template has this version, after reading its document once more if need be. */
  async hasTemplate({ id, version }: Pick<LifecycleTemplate, 'id' | 'version'>): Promise<boolean> {
    if (!this.findTemplate(id, version)) await this.learn('template', id);
    return this.findTemplate(id, version) !== undefined;
  }

  /** The template of this id and version, if it was ever published; also after it was retired. */
  readonly findTemplate = (id: string, version: number): LifecycleTemplate | undefined => {
    const recorded = this.#published('template', id)?.get(version);
    return recorded?.family === 'template' ? recorded.content : findShippedTemplate(id, version);
  };

  /** Whether nothing may begin under this version of a template any more. */
  readonly isRetired = (id: string, version: number): boolean =>
    this.document('template', id)?.state.retired[version] !== undefined;

  /** The newest version of a calendar that is in use. */
  readonly newestCalendar = (id: string): BusinessCalendar | undefined => {
    const state = this.document('calendar', id)?.state;
    const recorded = [...(this.#published('calendar', id)?.values() ?? [])].flatMap((rule) =>
      rule.family === 'calendar' ? rule.content : [],
    );
    return [...shippedCalendars.filter((calendar) => calendar.id === id), ...recorded]
      .filter(({ version }) => state?.retired[version] === undefined)
      .toSorted((one, other) => one.version - other.version)
      .at(-1);
  };

  /** The policy of this id and version while it is in use. */
  readonly activePolicy = (id: string, version: number): ApprovalPolicyDocument | undefined => {
    if (this.document('policy', id)?.state.retired[version]) return undefined;
    const recorded = this.#published('policy', id)?.get(version);
    return recorded?.family === 'policy' ? recorded.content : undefined;
  };

  /** The newest settings in use, or the defaults. */
  settings(): OrganisationSettings {
    const retired = this.document('settings', SETTINGS_ID)?.state.retired ?? {};
    const newest = [...(this.#published('settings', SETTINGS_ID)?.values() ?? [])]
      .flatMap((rule) => (rule.family === 'settings' ? rule.content : []))
      .filter(({ version }) => retired[version] === undefined)
      .toSorted((one, other) => one.version - other.version)
      .at(-1);
    return newest ?? DEFAULT_SETTINGS;
  }

  /** What a change of the rules is decided amid. */
  surroundings(): RuleSurroundings {
    const { activePolicy, newestCalendar } = this;
    return { activePolicy, newestCalendar, fourEyes: this.settings().fourEyes };
  }

  /** One document as it was last read. */
  document(family: RuleFamily, id: string): RuleDocument | undefined {
    return this.#known.get(ruleStream(family, id));
  }

  /** Every recorded document of a family, by id. */
  documents(family: RuleFamily): readonly RuleDocument[] {
    return [...this.#known.values()]
      .filter((known) => known.family === family)
      .toSorted((one, other) => (one.id < other.id ? -1 : 1));
  }

  #published(family: RuleFamily, id: string): ReadonlyMap<number, PublishedRule> | undefined {
    return this.#known.get(ruleStream(family, id))?.published;
  }

  #publish(
    stream: string,
    family: RuleFamily,
    state: RuleState,
  ): ReadonlyMap<number, PublishedRule> {
    const before = this.#known.get(stream)?.published;
    const published = new Map<number, PublishedRule>();
    for (const version of state.versions.filter(({ activated }) => activated !== null)) {
      // The same object each time: deciders remember the hash of a template by its object.
      const same = before?.get(version.version);
      try {
        published.set(version.version, same ?? publishedRule(family, version));
      } catch (error) {
        this.#parts.onUnreadable(stream, version.version, error);
      }
    }
    return published;
  }
}
