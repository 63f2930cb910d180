import { mayTraverse, postgresAccount } from './server-account.js';

describe('mayTraverse', () => {
  const account = { uid: 65_534, gid: 65_534 };
  const ofRoot = (mode: number) => ({ mode, uid: 0, gid: 0 });

  it('needs the right to enter on every directory of the way', () => {
    expect(mayTraverse(account, [ofRoot(0o755), ofRoot(0o711)])).toBe(true);
    expect(mayTraverse(account, [ofRoot(0o755), ofRoot(0o700)])).toBe(false);
  });

  it('judges an owner and a group member by their own bits only', () => {
    expect(mayTraverse(account, [{ mode: 0o700, uid: account.uid, gid: 0 }])).toBe(true);
    expect(mayTraverse(account, [{ mode: 0o611, uid: account.uid, gid: 0 }])).toBe(false);
    expect(mayTraverse(account, [{ mode: 0o701, uid: 0, gid: account.gid }])).toBe(false);
  });
});

describe('postgresAccount', () => {
  it('finds the account by its whole name', () => {
    const passwd =
      'root:x:0:0::/root:/bin/sh\npostgresql:x:5:5::/:/\npostgres:x:105:107::/var:/bin/sh\n';
    expect(postgresAccount(passwd)).toEqual({ uid: 105, gid: 107 });
  });

  it('answers nothing where there is no such account', () => {
    expect(postgresAccount('root:x:0:0::/root:/bin/sh\n')).toBeUndefined();
  });
});
