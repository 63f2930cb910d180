import { LineTail } from './line-tail.js';

describe('LineTail', () => {
  it('joins lines that arrive in pieces and shows the unfinished last one', () => {
    const tail = new LineTail();
    for (const piece of ['FATAL: no', ' room\nshut', 'ting down']) tail.push(piece);
    expect(tail.lines).toEqual(['FATAL: no room', 'shutting down']);
  });

  it('forgets the oldest lines, however many come', () => {
    const tail = new LineTail();
    tail.push(Array.from({ length: 100 }, (_, index) => `line ${index}\n`).join(''));
    expect(tail.lines).toHaveLength(40);
    expect(tail.lines.at(-1)).toBe('line 99');
  });
});
