/**
 * Stands where a personal value was erased, or its key is gone: the record still says that something
 * stood there, and folds and screens get a text instead of a hole.
 */
export const ERASED_TEXT = '[erased]';
