import { status } from '@grpc/grpc-js';
import { ServiceError } from '@temporalio/client';
import { failureKind } from './failure-kind.js';

const answered = (code: number): Error => {
  const grpc = Object.assign(new Error('answer'), { code, details: '', metadata: {} });
  return new ServiceError('failed to signal', { cause: grpc });
};

describe('failure kind', () => {
  it.each(['INVALID_ARGUMENT', 'FAILED_PRECONDITION', 'OUT_OF_RANGE'] as const)(
    'takes %s as said once and for all',
    (code) => {
      expect(failureKind(answered(status[code]))).toBe('refused');
    },
  );

  it.each([
    'UNAVAILABLE',
    'DEADLINE_EXCEEDED',
    'RESOURCE_EXHAUSTED',
    'PERMISSION_DENIED',
    'NOT_FOUND',
  ] as const)('waits after %s, which concerns every call alike', (code) => {
    expect(failureKind(answered(status[code]))).toBe('unavailable');
  });

  it('waits after what it does not know', () => {
    expect(failureKind(new Error('socket hang up'))).toBe('unavailable');
    expect(failureKind('odd')).toBe('unavailable');
  });
});
