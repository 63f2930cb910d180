/** The decision log as readers of its global order see it. */
export const LOG_READER = Symbol('LogReader');

/** What runs the processes (Temporal); it may be away while people decide. */
export const ENGINE = Symbol('Engine');
