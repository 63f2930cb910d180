import type { Decider } from '../decider.js';
import { ok } from '../result.js';
import { accountDecider, givenWhenThen, paidIn, paidOut } from './index.js';
import type { AccountEvent } from './index.js';

const { given } = givenWhenThen(accountDecider);
const payOut = (cents: number) => ({ type: 'PayOut', payments: [{ cents }] }) as const;

describe('given, when, then', () => {
  it('holds for what the decider answers', () => {
    given(paidIn(500), paidOut(200)).when(payOut(300)).then(paidOut(300));
    given(paidIn(500)).when(payOut(600)).thenRejected('Overdrawn', { missingCents: 100 });
    given()
      .when({ type: 'PayIn', payment: { cents: 0 } })
      .thenNothing();
  });

  it.each([
    ['other events', () => given(paidIn(5)).when(payOut(5)).then(paidOut(4))],
    ['events where there is a refusal', () => given().when(payOut(5)).then(paidOut(5))],
    ['nothing where there is an event', () => given(paidIn(5)).when(payOut(5)).thenNothing()],
    [
      'a refusal where there is none',
      () => given(paidIn(5)).when(payOut(5)).thenRejected('Overdrawn'),
    ],
    ['other facts', () => given().when(payOut(5)).thenRejected('Overdrawn', { missingCents: 4 })],
  ])('fails on %s', (_name, specification) => {
    expect(specification).toThrow();
  });

  it('fails a decider that changes what it was given', () => {
    const meddling: Decider<{ payments: string[] }, string, AccountEvent, { kind: 'No' }> = {
      initialState: { payments: [] },
      decide: (command, state) => {
        state.payments.push(command);
        return ok([]);
      },
      evolve: (state) => state,
    };
    expect(() => givenWhenThen(meddling).given().when('pay').thenNothing()).toThrow(TypeError);
  });
});
