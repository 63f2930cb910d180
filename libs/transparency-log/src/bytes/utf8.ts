// The Encoding Standard's class, alike in Node and browsers; this library compiles with the types of neither.
declare const TextEncoder: new () => { encode: (text: string) => Uint8Array };

const encoder = new TextEncoder();

export const toUtf8 = (text: string): Uint8Array => encoder.encode(text);
