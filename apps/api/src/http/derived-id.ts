import { createHash } from 'node:crypto';

/**
 * A UUIDv8 (RFC 9562 §5.8) as 32 hex digits, made from the first bits of SHA-256 over `commandId`. A retry of the
 * same command makes the same id again, so that it finds what the first try recorded.
 */
export const derivedId = (purpose: string, commandId: string): string => {
  const bytes = createHash('sha256').update(`${purpose}:${commandId}`).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex');
};
