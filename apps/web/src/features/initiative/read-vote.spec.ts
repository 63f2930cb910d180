import { readVote } from './read-vote.js';

const form = (...fields: readonly (readonly [string, string])[]): FormData => {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
};

describe('reading the vote form', () => {
  it('keeps each condition with its own owner and date', () => {
    const data = form(
      ['choice', 'approveWithConditions'],
      ['reason', ' Sound case. '],
      ['conditionId', 'c1'],
      ['conditionText', 'Second supplier'],
      ['conditionOwner', 'per_1'],
      ['conditionDueOn', '2026-04-01'],
      ['conditionId', 'c2'],
      ['conditionText', 'Price test'],
      ['conditionOwner', 'per_2'],
      ['conditionDueOn', '2026-05-01'],
    );
    expect(readVote(data)).toEqual({
      choice: 'approveWithConditions',
      reason: 'Sound case.',
      conditions: [
        { conditionId: 'c1', text: 'Second supplier', ownerId: 'per_1', dueOn: '2026-04-01' },
        { conditionId: 'c2', text: 'Price test', ownerId: 'per_2', dueOn: '2026-05-01' },
      ],
    });
  });

  it('is nothing without a choice', () => {
    expect(readVote(form(['reason', 'Because']))).toBeNull();
    expect(readVote(form(['choice', 'perhaps']))).toBeNull();
  });
});
