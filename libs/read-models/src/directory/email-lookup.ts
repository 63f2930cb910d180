import { createHmac, hkdfSync } from 'node:crypto';

/** Finds a mail address without storing it in clear: the same address gives the same text, hex. */
export type EmailLookup = (email: string) => string;

/**
 * HMAC-SHA256 under a key derived from the vault's, so that the table alone does not let anybody try
 * addresses. Addresses are folded first: people sign in with whatever case their keyboard offers.
 *
 * @param vaultKey the 32 bytes that wrap subject keys.
 */
export const emailLookup = (vaultKey: Uint8Array): EmailLookup => {
  const key = new Uint8Array(
    hkdfSync('sha256', vaultKey, '', 'tollgate directory email lookup', 32),
  );
  return (email) => createHmac('sha256', key).update(foldEmail(email)).digest('hex');
};

const foldEmail = (email: string): string => email.trim().normalize('NFC').toLowerCase();
