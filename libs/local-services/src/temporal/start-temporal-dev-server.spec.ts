import { parseTemporalVersion } from './start-temporal-dev-server.js';

describe('parseTemporalVersion', () => {
  it('tells the version of the program from that of the server inside', () => {
    expect(parseTemporalVersion('temporal version 1.9.1 (Server 1.32.0, UI 2.54.1)')).toEqual({
      cli: '1.9.1',
      server: '1.32.0',
    });
  });

  it('says unknown instead of guessing', () => {
    expect(parseTemporalVersion('something else')).toEqual({ cli: 'unknown', server: 'unknown' });
  });
});
