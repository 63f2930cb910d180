import { addresseeNames, personName, type Directory, type DirectoryPerson } from './directory.js';

const person = (name: string | null, more: Partial<DirectoryPerson> = {}): DirectoryPerson => ({
  personId: `per_${name ?? 'erased'}`,
  name,
  roles: [],
  functions: [],
  active: true,
  ...more,
});

const directory = (...persons: readonly DirectoryPerson[]): Directory => ({
  persons,
  roles: [{ key: 'cfo', title: 'Chief financial officer' }],
  functions: [{ key: 'legal', title: 'Legal' }],
});

const nobody = { persons: [], roles: [], functions: [] };

describe('who can fix something', () => {
  it('names the holders of a role and the members of a function', () => {
    const people = directory(
      person('Carla', { roles: ['cfo'] }),
      person('Lena', { functions: ['legal'] }),
      person('Omar'),
    );
    const to = { ...nobody, roles: ['cfo'], functions: ['legal'] };
    expect(addresseeNames(people, to)).toEqual(['Carla', 'Lena']);
  });

  it('leaves out people who left', () => {
    const people = directory(person('Carla', { roles: ['cfo'], active: false }));
    expect(addresseeNames(people, { ...nobody, roles: ['cfo'] })).toEqual([
      'Chief financial officer',
    ]);
  });

  it('names the role when many people hold it', () => {
    const people = directory(
      ...['A', 'B', 'C', 'D'].map((name) => person(name, { roles: ['cfo'] })),
    );
    expect(addresseeNames(people, { ...nobody, roles: ['cfo'] })).toEqual([
      'Chief financial officer',
    ]);
  });

  it('has no name for an erased person', () => {
    expect(personName(directory(person(null)), 'per_erased')).toBeNull();
  });

  it('shows a short id for somebody who is not listed', () => {
    expect(personName(directory(), 'per_0197f3a2b4c58d6e')).toBe('per_0197f3a2…');
  });
});
