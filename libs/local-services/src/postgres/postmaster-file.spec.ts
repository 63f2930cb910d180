import { parsePostmasterFile } from './postmaster-file.js';

describe('parsePostmasterFile', () => {
  it('reads process id, port and status of a running server', () => {
    const text = '8123\n/data/pg\n1763938000\n4001\n\n127.0.0.1\n  4001 5\nready   \n';
    expect(parsePostmasterFile(text)).toEqual({ pid: 8123, port: 4001, status: 'ready' });
  });

  it('sees no server in a file that is only begun', () => {
    expect(parsePostmasterFile('')).toBeUndefined();
    expect(parsePostmasterFile('garbage\n')).toBeUndefined();
  });
});
