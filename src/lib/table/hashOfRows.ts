import type { OwnRows } from '../data/ownTable';
import { sha256 } from '../math/sha256';

/** SHA-256 of the rows: of their form, and of all numbers as doubles in the order of little-endian machines. */
export function hashOfRows({ count, inputs, targets, classes, groups }: OwnRows): string {
  const form = {
    count,
    inputs: inputs.map((input) => (input.kind === 'class' ? input.classes : 0)),
    classes,
    grouped: groups !== undefined,
  };
  const columns = [...inputs.map(({ values }) => values), targets, ...(groups ? [groups] : [])];
  const text = new TextEncoder().encode(JSON.stringify(form));
  const bytes = new Uint8Array(text.length + 8 * count * columns.length);
  bytes.set(text);
  const view = new DataView(bytes.buffer);
  let place = text.length;
  for (const column of columns) {
    for (const value of column) {
      view.setFloat64(place, value, true);
      place += 8;
    }
  }
  return sha256(bytes);
}
