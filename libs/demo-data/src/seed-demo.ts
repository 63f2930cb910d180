import type { EventStore, Instant } from '@tollgate/event-sourcing';
import type { LifecycleTemplate } from '@tollgate/lifecycle';
import { shippedTemplates } from '@tollgate/lifecycle';
import { DEMO_PEOPLE, demoPerson } from './demo-people.js';
import { registerPerson } from './register-people.js';
import { stories } from './stories/all-stories.js';
import type { Story } from './story.js';
import { tellStory } from './tell-story.js';

/** Stories told at the same time; each is one stream, so they do not meet. */
const STORIES_AT_ONCE = 8;

/** The last person to be registered: whoever finds this one finds everything else. */
const LAST = demoPerson('ada');

export interface DemoSeed {
  readonly store: EventStore;
  /** When the demo begins; every date in it counts back from here. A seed that was cut off keeps its own. */
  readonly now: Instant;
  readonly onProgress?: (progress: DemoProgress) => void;
}

/** How far the seed has come. */
export interface DemoProgress {
  readonly done: number;
  readonly total: number;
}

/** What a seed did; `seeded` is false when the demo was there already. */
export interface DemoReport {
  readonly seeded: boolean;
  readonly people: number;
  readonly initiatives: number;
}

/**
 * Fills a store with Northwind Devices by ordinary commands, each with its effective time in the past. The
 * same data comes out each time; a second run changes nothing, and one after a crash goes on where the
 * first one died.
 *
 * @throws {StoryRefused} when the engine refuses a command: stories and templates do not fit.
 */
export const seedDemo = async ({ store, now, onProgress }: DemoSeed): Promise<DemoReport> => {
  const report = { people: DEMO_PEOPLE.length, initiatives: stories.length };
  const before = await store.readStream(LAST.personId);
  if (before.version > 0) return { seeded: false, ...report };
  const began = await beganAt(store, now);
  for (const person of DEMO_PEOPLE) {
    if (person !== LAST) await registerPerson(store, person, began);
  }
  const waiting = [...stories];
  let done = 0;
  const tellOn = async (): Promise<void> => {
    for (let story = waiting.shift(); story; story = waiting.shift()) {
      await tellStory({ store, template: templateOf(story), began }, story);
      done += 1;
      onProgress?.({ done, total: stories.length });
    }
  };
  await Promise.all(Array.from({ length: STORIES_AT_ONCE }, tellOn));
  await registerPerson(store, LAST, began);
  return { seeded: true, ...report };
};

/** The moment an earlier, unfinished seed began with, else now: resumed commands must be the same ones. */
const beganAt = async (store: EventStore, now: Instant): Promise<Instant> => {
  const [first] = DEMO_PEOPLE;
  const { events } = await store.readStream(first?.personId ?? '');
  return events[0]?.recordedAt ?? now;
};

const templateOf = ({ key, template: id }: Story): LifecycleTemplate => {
  const newest = shippedTemplates
    .filter((template) => template.id === id)
    .toSorted((left, right) => right.version - left.version)[0];
  if (!newest) throw new TypeError(`${key} follows ${id}, which is not shipped`);
  return newest;
};
