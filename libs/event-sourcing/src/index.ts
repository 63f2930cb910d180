export { fold } from './decider.js';
export type { Decider, DomainEvent } from './decider.js';
export type {
  Actor,
  Append,
  AppendOutcome,
  CommandContext,
  EventStore,
  Instant,
  LogEntry,
  LogReader,
  RecordedCommand,
  RecordedEvent,
  StreamGuard,
  StreamPosition,
  StreamReadOptions,
  StreamSlice,
} from './event-store.js';
export type { EventCatalogue, EventDescription, PersonalField } from './event-catalogue.js';
export { BoundedCache } from './bounded-cache.js';
export { ERASED_TEXT, UNREADABLE_TEXT } from './erased-text.js';
export { APPEND_ATTEMPTS_MAX, executeCommand } from './execute-command.js';
export type {
  CommandExecution,
  CommandOutcome,
  Knowledge,
  PreparedCommand,
} from './execute-command.js';
export { FOLDS_KEPT_MAX, FoldCache } from './fold-cache.js';
export type { CachedFold } from './fold-cache.js';
export { FOLLOWER_BATCH_MAX, LogNotDense, follow, followOnce } from './follower.js';
export type { Follower, FollowerSignals } from './follower.js';
export { readFolded } from './read-folded.js';
export { SharedLogReader } from './shared-log-reader.js';
export { ok, reject } from './result.js';
export type { Result } from './result.js';
