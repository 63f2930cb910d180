import { Alarm } from './alarm.js';

const NEVER_MS = 1_000_000;

describe('an alarm', () => {
  it('ends a sleep that has begun', async () => {
    const alarm = new Alarm();
    const sleeping = alarm.sleep(NEVER_MS);
    alarm.ring();
    await sleeping;
  });

  it('keeps a ring for the next sleep, and only for that one', async () => {
    const alarm = new Alarm();
    alarm.ring();
    alarm.ring();
    await alarm.sleep(NEVER_MS);
    let woken = false;
    const next = alarm.sleep(NEVER_MS).then(() => {
      woken = true;
    });
    await Promise.resolve();
    expect(woken).toBe(false);
    alarm.ring();
    await next;
  });

  it('ends by itself when the time has passed', async () => {
    const alarm = new Alarm();
    await alarm.sleep(1);
    await alarm.sleep(1);
  });
});
