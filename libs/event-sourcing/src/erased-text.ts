/**
 * Stands where a personal value was erased, or its key is gone: the record still says that something
 * stood there, and folds and screens get a text instead of a hole.
 */
export const ERASED_TEXT = '[erased]';

/**
 * Stands where a sealed value no longer is what the log committed to. The log itself is sound; whoever
 * verifies it finds the place. One damaged value must not stop every follower.
 */
export const UNREADABLE_TEXT = '[unreadable]';
