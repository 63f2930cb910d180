const BYTES = 16;

/** 128 random bits in hex. `crypto.randomUUID` is missing where the page is served over plain http. */
export const randomId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(BYTES))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
