/** `compute`, once per object. A published template never changes, so its hash is worked out once. */
export const remembered = <Input extends object, Output>(
  compute: (input: Input) => Output,
): ((input: Input) => Output) => {
  const known = new WeakMap<Input, Output>();
  return (input) => {
    const before = known.get(input);
    if (before !== undefined) return before;
    const output = compute(input);
    known.set(input, output);
    return output;
  };
};
