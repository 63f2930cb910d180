/** What a decision answers: a value, or a business "no" that carries its facts. */
export type Result<Value, Failure> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly rejection: Failure };

/** The decision was taken; `value` is what it produced. */
export const ok = <Value>(value: Value): Result<Value, never> => ({ ok: true, value });

/** The decision was refused for a business reason; refusals are values, never exceptions. */
export const reject = <Failure>(rejection: Failure): Result<never, Failure> => ({
  ok: false,
  rejection,
});
