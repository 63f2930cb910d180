import { fold } from '@tollgate/event-sourcing';
import type { PersonEvent } from '@tollgate/lifecycle';
import { evolvePerson, initialPerson } from '@tollgate/lifecycle';
import { delegationAnswer, personEntryAnswer } from '../../directory/person-entry.js';
import type { Examples } from './example-set.js';
import { EXAMPLE_HASH } from './example-set.js';
import { dario, lena } from './example-people.js';

const DELEGATION_ID = 'dlg_0197f3a2b4c58d6e8f90a1b2c3d40021';
const AT = '2026-11-02T09:00:00.000Z';
const said = { by: dario.personId, at: AT };

/** Dario, who has lent his vote to Lena for two weeks. */
const DARIO: readonly PersonEvent[] = [
  {
    type: 'PersonRegistered',
    data: {
      ...said,
      personId: dario.personId,
      name: 'Dario Conti',
      email: 'dario.director@demo.test',
    },
  },
  {
    type: 'RoleGranted',
    data: { ...said, role: 'product-director', reason: 'Leads the product line' },
  },
  {
    type: 'DelegationGranted',
    data: {
      ...said,
      delegationId: DELEGATION_ID,
      toPersonId: lena.personId,
      scope: { roles: ['product-director'], gates: ['problem_defined'] },
      from: '2026-11-02',
      to: '2026-11-13',
      reason: 'On leave',
    },
  },
];

/** What the directory answers, made by the code that makes every answer. */
export const directoryExamples = (): Examples => {
  const left = {
    state: fold(evolvePerson, initialPerson, DARIO),
    version: DARIO.length,
    at: AT,
  };
  const receipt = {
    eventIds: ['0197f3a2b4c58d6e8f90a1b2c3d4f003'],
    stream: dario.personId,
    version: DARIO.length,
    leafHash: EXAMPLE_HASH,
    recordedAt: AT,
  };
  const { resource: entry } = personEntryAnswer(left);
  const { resource: delegation } = delegationAnswer(DELEGATION_ID)(left);
  return {
    PersonEntry: entry,
    Delegation: delegation,
    PersonEntryRecorded: { ...entry, receipt },
    DelegationRecorded: { ...delegation, receipt },
    DelegationList: { data: [delegation] },
    ProgramToken: {
      program: 'release-bot',
      token: 'tgs_8Wd2xYb7kQ0mVw9dJ5rT1nZ8uL4pC6hEe3q2xYb7kQ0',
      expiresAt: '2026-11-02T21:00:00.000Z',
    },
  };
};
