import { mayPropose, workRights, type Worker } from './work-rights.js';

const initiative = { ownerId: 'paula', authors: ['paula', 'erik'] };
const gate = {
  definition: { gateOwnerRole: 'product-operations' },
  approval: { groups: [{ members: { roles: ['cfo'] } }] },
};

const rightsOf = (who: Partial<Worker>) => {
  const rights = workRights(initiative, gate, {
    personId: 'somebody',
    roles: [],
    functions: [],
    ...who,
  });
  return [
    ...(rights.prepare ? ['prepare'] : []),
    ...(rights.judge ? ['judge'] : []),
    ...(rights.submit ? ['submit'] : []),
    ...(rights.mark('legal') ? ['mark'] : []),
    ...(rights.prove('omar') ? ['prove'] : []),
  ];
};

describe('what an initiative offers to whom', () => {
  it('offers the owner everything', () => {
    expect(rightsOf({ personId: 'paula' })).toEqual([
      'prepare',
      'judge',
      'submit',
      'mark',
      'prove',
    ]);
  });

  it('offers an author and every product manager the work on the case', () => {
    const work = ['prepare', 'judge', 'submit', 'prove'];
    expect(rightsOf({ personId: 'erik' })).toEqual(work);
    expect(rightsOf({ roles: ['product-manager'] })).toEqual(work);
  });

  it('offers whoever runs the gate to judge and submit, and a seat holder to judge', () => {
    expect(rightsOf({ roles: ['product-operations'] })).toEqual(['judge', 'submit']);
    expect(rightsOf({ roles: ['cfo'] })).toEqual(['judge']);
  });

  it('offers a function its own items and the one who promised the proof', () => {
    expect(rightsOf({ functions: ['legal'] })).toEqual(['mark']);
    expect(rightsOf({ functions: ['marketing'] })).toEqual([]);
    expect(rightsOf({ personId: 'omar' })).toEqual(['prove']);
  });

  it('offers an auditor nothing, whatever else they are', () => {
    const auditor = { personId: 'paula', roles: ['auditor', 'product-manager'] };
    expect(rightsOf({ ...auditor, functions: ['legal'] })).toEqual([]);
    expect(mayPropose(auditor)).toBe(false);
    expect(mayPropose({ roles: ['product-manager'] })).toBe(true);
    expect(mayPropose({ roles: ['finance-partner'] })).toBe(false);
  });
});
