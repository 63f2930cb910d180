import { templateHash } from '../../templates/template-hash.js';
import { MONDAY, editFacts, propose } from '../../testing/asking.js';
import { ada, auditor, pat, timer } from '../../testing/cast.js';
import { given, happened, stateAfter } from '../../testing/specification.js';
import { twoGateTemplate } from '../../testing/two-gate-template.js';

const said = { by: pat.personId, at: MONDAY };

describe('propose an initiative', () => {
  it('pins the template by its hash and enters the first stage', () => {
    given()
      .when(propose({ coAuthors: ['per_cora', 'per_cora'] }))
      .then(
        {
          type: 'InitiativeProposed',
          data: {
            ...said,
            initiativeId: 'ini_1',
            title: 'Faster checkout',
            summary: 'Checkout takes too long.',
            ownerId: pat.personId,
            productLine: 'shop',
            template: { id: 'two-gates', version: 1, hash: templateHash(twoGateTemplate) },
            externalReference: null,
            coAuthors: ['per_cora'],
          },
        },
        {
          type: 'StageEntered',
          data: { ...said, gate: 'problem', round: 1, stage: 'Discovery', because: 'proposed' },
        },
      );
  });

  it('counts proposer, owner and co-authors as authors', () => {
    const state = stateAfter(happened(propose({ ownerId: 'per_owner', coAuthors: ['per_cora'] })));
    expect(state.authors).toEqual(['per_pat', 'per_owner', 'per_cora']);
  });

  it('refuses to exist twice', () => {
    given(...happened(propose()))
      .when(propose())
      .thenRejected('InitiativeAlreadyExists', { initiativeId: 'ini_1' });
  });

  it('refuses a template that nobody knows', () => {
    given()
      .when(propose({ template: { id: 'two-gates', version: 2 } }))
      .thenRejected('TemplateUnknown', { id: 'two-gates', version: 2 });
  });

  it.each([
    ['title', { title: ' ' }],
    ['ownerId', { ownerId: '' }],
  ])('asks for the %s', (field, fields) => {
    given().when(propose(fields)).thenRejected('ReasonRequired', { field });
  });

  it('is for those who answer for products, not for administrators, auditors or time', () => {
    for (const actor of [ada, auditor, timer]) {
      given().when(propose({ actor })).thenRejected('NotPermitted', { personId: actor.personId });
    }
  });

  it('comes before everything else', () => {
    given().when(editFacts()).thenRejected('InitiativeUnknown');
  });
});
