import {
  FUNCTIONS,
  ROLES,
  findShippedCalendar,
  processView,
  templateHash,
} from '@tollgate/lifecycle';
import { VERSION } from '../../health/version.js';
import { entryResource, historyItemResource } from '../../resources/entry.js';
import { portfolioItemResource } from '../../resources/portfolio-item.js';
import type { Examples } from './example-set.js';
import type { ExampleStory } from './example-story.js';
import { ask, historyItem, logEntry, portfolioItem } from './row-examples.js';
import { PERSON, sessionExamples } from './session-examples.js';

const CURSOR = 'kq0Vb0m3n6VYQ2m1o9r7zXsiYWZ0ZXIiOiJXeUowYVhSc1pTSjkifQ';

/** What lists and views answer about the story's initiative. */
export const viewExamples = (story: ExampleStory): Examples => {
  const entry = entryResource(logEntry(story));
  return {
    PortfolioPage: {
      data: [portfolioItemResource(portfolioItem(story))],
      page: { next: CURSOR, prev: null, hasMore: true },
    },
    Inbox: {
      data: [ask(story)],
      page: { next: null, prev: null, hasMore: false },
      counts: {
        decide: 1,
        work: 0,
        condition: 0,
        checklist: 0,
        verification: 0,
        waiver: 0,
        breakGlass: 0,
      },
    },
    Entry: entry,
    EntryPage: { data: [entry], page: { next: 41, prev: 41, hasMore: false } },
    HistoryPage: {
      data: [historyItemResource(historyItem(story))],
      page: { next: null, prev: null, hasMore: false },
    },
    InitiativeProcess: processOf(story),
    TemplateList: { data: [templateSummary(story)] },
    CalendarList: { data: [calendarSummary()] },
    DirectoryVocabulary: { roles: ROLES, functions: FUNCTIONS },
    Person: PERSON,
    PersonPage: { data: [PERSON], page: { next: null, prev: CURSOR, hasMore: false } },
    EngineStatus: {
      version: VERSION,
      log: { size: 421, pending: 0 },
      sequencer: { epoch: 3, lastSequencedAt: story.now },
      followers: [{ name: 'initiatives', position: 421, behind: 0 }],
      engine: { status: 'available', url: 'http://localhost:4002' },
    },
    ...sessionExamples(),
    Health: { status: 'up' },
    Version: { name: 'tollgate', version: VERSION },
  };
};

const processOf = ({ state, template, events }: ExampleStory): object => {
  const { waitingFor, timers, closed } = processView(state, template, events.length);
  return {
    initiativeId: state.initiativeId,
    version: events.length,
    waitingFor,
    timers: timers.map(({ kind, dueAt }) => ({ kind, dueAt })),
    closed,
    engine: 'unavailable',
    because: 'the engine did not answer',
    run: null,
  };
};

const templateSummary = ({ template }: ExampleStory): object => ({
  id: template.id,
  version: template.version,
  hash: templateHash(template),
  title: template.title,
  description: template.description,
  gates: template.gates.map(({ key, title, stage }) => ({ gate: key, title, stage })),
});

const calendarSummary = (): object => {
  const calendar = findShippedCalendar('europe-berlin', 1);
  if (!calendar) throw new Error('the calendar of the examples is not shipped');
  const { id, version, title, timeZone, holidaysCover } = calendar;
  return { id, version, title, timeZone, holidaysCover };
};
