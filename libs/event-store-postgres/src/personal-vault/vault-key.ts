import { KEY_BYTES } from './sealing.js';

/** The key that wraps all subject keys is unfit, or not the one that wrapped a stored subject key. */
export class VaultKeyRefused extends Error {
  override readonly name = 'VaultKeyRefused';
}

/**
 * The vault key from its configured text, base64 of 32 bytes.
 *
 * @throws {VaultKeyRefused}
 */
export const parseVaultKey = (base64: string): Buffer => {
  const key = Buffer.from(base64, 'base64');
  if (key.length !== KEY_BYTES) {
    throw new VaultKeyRefused(`a vault key has ${KEY_BYTES} bytes in base64, not ${key.length}`);
  }
  return key;
};
