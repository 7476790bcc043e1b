import { useMemo, useRef } from 'preact/hooks';

/**
 * What follows from the input, computed anew when that is another object; of the first input it was computed when the book was built.
 * The function must not change.
 */
export function useComputed<Input extends object, Result>(input: Input, compute: (input: Input) => Result, first: Result): Result {
  const firstInput = useRef(input);
  const computeOf = useRef(compute);
  return useMemo(() => (input === firstInput.current ? first : computeOf.current(input)), [input, first]);
}
