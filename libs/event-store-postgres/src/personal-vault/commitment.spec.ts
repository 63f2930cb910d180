import { createHmac } from 'node:crypto';
import type { JsonObject } from '@tollgate/canonical-json';
import { commitmentText, commitmentsIn } from './commitment.js';
import { seal, unseal } from './sealing.js';

const SALT = Buffer.alloc(32, 7);

describe('a commitment', () => {
  // Logs that exist hold commitments of this form: an independent verifier computes the same.
  it('is an HMAC over the canonical JSON of domain, pointer and value', () => {
    const text = commitmentText(SALT, '/reason', { b: 1, a: ['ü'] });
    const framed = '["tollgate:personal-value:v1","/reason",{"a":["ü"],"b":1}]';
    expect(text).toBe(createHmac('sha256', SALT).update(framed).digest('base64url'));
  });

  it.each([
    ['salt', () => commitmentText(Buffer.alloc(32, 8), '/reason', 'because')],
    ['place', () => commitmentText(SALT, '/title', 'because')],
    ['value', () => commitmentText(SALT, '/reason', 'Because')],
  ])('differs with the %s', (_name, other) => {
    expect(other()).not.toBe(commitmentText(SALT, '/reason', 'because'));
  });

  it('is found wherever it stands, and nothing else is taken for one', () => {
    const commitment = { $c: 'c', s: 'per_1', k: 'key' };
    const data: JsonObject = {
      reason: commitment,
      votes: [{ note: commitment }, { $c: 'alone' }],
      text: '{"$c":"c","s":"per_1","k":"key"}',
    };
    expect(commitmentsIn(data).map(({ pointer }) => pointer)).toEqual(['/reason', '/votes/0/note']);
  });
});

describe('a seal', () => {
  const key = Buffer.alloc(32, 1);
  const plain = Buffer.from('value');

  it('opens with the same key and context only', () => {
    const sealed = seal(key, plain, 'context');
    expect(unseal(key, sealed, 'context')).toEqual(plain);
    expect(unseal(Buffer.alloc(32, 2), sealed, 'context')).toBeUndefined();
    expect(unseal(key, sealed, 'other context')).toBeUndefined();
  });

  it('does not open when any of its bytes is changed or missing', () => {
    const sealed = seal(key, plain, 'context');
    for (let index = 0; index < sealed.length; index += 1) {
      const changed = Buffer.from(sealed);
      changed.writeUInt8(changed.readUInt8(index) ^ 1, index);
      expect(unseal(key, changed, 'context')).toBeUndefined();
      expect(unseal(key, sealed.subarray(0, index), 'context')).toBeUndefined();
    }
  });
});
