import { type DoctorStep, examine, reportLines } from './examine.js';

const step = (name: string, changes: Partial<DoctorStep> = {}): DoctorStep => ({
  name,
  needs: [],
  attempt: () => Promise.resolve('fine'),
  remedy: `repair ${name}`,
  ...changes,
});

describe('examine', () => {
  it('names the remedy of what fails and does not try what needs it', async () => {
    const neverTried = jest.fn();
    const findings = await examine(
      {
        steps: [
          step('database', { attempt: () => Promise.reject(new Error('no space left')) }),
          step('migrations', { needs: ['database'], attempt: neverTried }),
          step('engine'),
        ],
        cleanUp: () => Promise.resolve(),
      },
      () => undefined,
    );
    expect(findings.map(({ outcome }) => outcome)).toEqual(['fails', 'notTried', 'works']);
    expect(findings.flatMap(reportLines).join('\n')).toMatch(
      /✕ database[^]*no space left[^]*→ repair database[^]*migrations: not tried, needs database/,
    );
    expect(neverTried).not.toHaveBeenCalled();
  });

  it('clears away what it started, also after a failure', async () => {
    const cleanUp = jest.fn(() => Promise.resolve());
    const failing = step('database', { attempt: () => Promise.reject(new Error('broken')) });
    await examine({ steps: [failing], cleanUp }, () => undefined);
    expect(cleanUp).toHaveBeenCalledTimes(1);
  });
});
