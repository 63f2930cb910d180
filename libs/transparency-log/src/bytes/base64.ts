const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const SEXTETS: ReadonlyMap<string, number> = new Map(
  [...ALPHABET].map((letter, value) => [letter, value]),
);
const SHAPE = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** Standard base 64 with padding (RFC 4648, section 4). */
export const toBase64 = (bytes: Uint8Array): string => {
  let text = '';
  for (let offset = 0; offset < bytes.length; offset += 3) {
    const [first = 0, second, third] = bytes.subarray(offset, offset + 3);
    text += letter(first >> 2) + letter(((first & 3) << 4) | ((second ?? 0) >> 4));
    text += second === undefined ? '=' : letter(((second & 15) << 2) | ((third ?? 0) >> 6));
    text += third === undefined ? '=' : letter(third & 63);
  }
  return text;
};

/** The bytes, or undefined where the text is not the one encoding of some bytes. */
export const fromBase64 = (text: string): Uint8Array | undefined => {
  if (!SHAPE.test(text)) return undefined;
  const letters = text.replace(/=+$/, '');
  const bytes = new Uint8Array(Math.floor((letters.length * 3) / 4));
  let held = 0;
  let heldBits = 0;
  let next = 0;
  for (const each of letters) {
    held = ((held << 6) | (SEXTETS.get(each) ?? 0)) & 0xffff;
    heldBits += 6;
    if (heldBits < 8) continue;
    heldBits -= 8;
    bytes[next] = (held >> heldBits) & 0xff;
    next += 1;
  }
  // Bits beyond the last byte must be zero, or two texts would stand for the same bytes.
  return (held & ((1 << heldBits) - 1)) === 0 ? bytes : undefined;
};

const letter = (sextet: number): string => ALPHABET.charAt(sextet);
