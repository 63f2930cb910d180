import { isNativeError } from 'node:util/types';
import { DatabaseError } from 'pg';

/** The database cannot be used now: out of reach, shutting down, out of resources, or too slow. Try later. */
export class StoreUnavailable extends Error {
  override readonly name = 'StoreUnavailable';
  /** SQLSTATE or system error code, where there is one. */
  readonly code: string | undefined;

  constructor(cause: Error) {
    super(`the event store is unavailable: ${cause.message}`, { cause });
    this.code = codeOf(cause);
  }
}

/** Runs `act`; what its database's condition caused becomes {@link StoreUnavailable}, the rest stays. */
export const askingStore = async <Value>(act: () => Promise<Value>): Promise<Value> => {
  try {
    return await act();
  } catch (error) {
    if (isNativeError(error) && isInfrastructure(error)) throw new StoreUnavailable(error);
    throw error;
  }
};

// Classes 08 (connection), 53 (resources), 57P (operator intervention); statement timeout (57014), lock
// timeout (55P03), serialization (40001), deadlock (40P01), and a standby that refuses to write (25006).
const SQLSTATE_INFRASTRUCTURE = /^(08...|53...|57P..|57014|55P03|40001|40P01|25006)$/;

const SYSTEM_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
]);

// The driver gives these no code.
const DRIVER_MESSAGES =
  /^(Connection terminated|timeout exceeded when trying to connect|timeout expired|Query read timeout|Client (was|has been) closed|Client has encountered a connection error)/;

const isInfrastructure = (error: Error): boolean => {
  const code = codeOf(error);
  if (error instanceof DatabaseError) return SQLSTATE_INFRASTRUCTURE.test(code ?? '');
  // Node tries every address of a host and reports them together.
  if ('errors' in error && Array.isArray(error.errors)) {
    return error.errors.some((inner) => isNativeError(inner) && isInfrastructure(inner));
  }
  return SYSTEM_CODES.has(code ?? '') || DRIVER_MESSAGES.test(error.message);
};

const codeOf = (error: Error): string | undefined =>
  'code' in error && typeof error.code === 'string' ? error.code : undefined;
