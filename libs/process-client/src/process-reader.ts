import type { EventStore, LogEntry } from '@tollgate/event-sourcing';
import { FoldCache, readFolded } from '@tollgate/event-sourcing';
import type {
  InitiativeEvent,
  InitiativeState,
  PinnedTemplate,
  ProcessView,
  TemplateLookup,
} from '@tollgate/lifecycle';
import { evolveInitiative, initialInitiative, processView } from '@tollgate/lifecycle';

/** A stream pins a template that this release does not carry: it was made by a newer one. */
export class PinnedTemplateMissing extends Error {
  override readonly name = 'PinnedTemplateMissing';
  readonly initiativeId: string;
  readonly template: string;

  constructor(initiativeId: string, template: string) {
    super(`${initiativeId} follows ${template}, which this release does not have`);
    this.initiativeId = initiativeId;
    this.template = template;
  }
}

/** One initiative as its stream says. */
export interface ReadInitiative {
  readonly state: InitiativeState;
  readonly version: number;
}

/** Reads initiatives straight from their streams. Undefined when nothing is recorded under an id. */
export interface ProcessReader {
  /** @throws whatever the store throws when it cannot be read. */
  readonly readInitiative: (initiativeId: string) => Promise<ReadInitiative | undefined>;
  /** @throws PinnedTemplateMissing, and whatever the store throws when it cannot be read. */
  readonly readProcess: (initiativeId: string) => Promise<ProcessView | undefined>;
  /** Folds entries of the log that somebody else has read already, so that they need not be read again. */
  readonly learn: (entries: readonly LogEntry[]) => void;
}

/** States of streams read lately are kept, so that a long one is not folded anew at each wake-up. */
export const createProcessReader = ({
  store,
  templates,
  learnTemplate,
}: {
  readonly store: Pick<EventStore, 'readStream'>;
  readonly templates: TemplateLookup;
  /** Makes `templates` find a version that was published since; without it they know all there are. */
  readonly learnTemplate?: (pinned: PinnedTemplate) => Promise<unknown>;
}): ProcessReader => {
  const states = new FoldCache<InitiativeState>();
  const readInitiative = async (initiativeId: string) => {
    const { standing } = await readFolded<InitiativeState, InitiativeEvent>(store, {
      ...{ stream: initiativeId, foldCache: states },
      ...{ evolve: evolveInitiative, initialState: initialInitiative },
    });
    const { state, version } = standing;
    if (version === 0) return undefined;
    await learnTemplate?.(state.template);
    return { state, version };
  };
  return {
    readInitiative,
    learn: (entries) => {
      for (const entry of entries) foldEntry(states, entry);
    },
    readProcess: async (initiativeId) => {
      const initiative = await readInitiative(initiativeId);
      if (!initiative) return undefined;
      const { id, version } = initiative.state.template;
      const template = templates(id, version);
      if (!template) throw new PinnedTemplateMissing(initiativeId, `${id}@${version}`);
      return processView(initiative.state, template, initiative.version);
    },
  };
};

/** Only onto a state that the entry follows at once; what is not remembered is read when it is asked for. */
const foldEntry = (states: FoldCache<InitiativeState>, entry: LogEntry): void => {
  const { stream, version, leafHash } = entry;
  const known = states.get(stream);
  if (known?.version !== version - 1) return;
  // States are remembered of initiatives alone, so this is an event of one.
  const state = evolveInitiative(known.state, entry.event as InitiativeEvent);
  states.set(stream, { state, version, leafHash });
};
