/**
 * Loops that do in one pass what `blockOperations` does in several: the same operations in the same order, so the same numbers. Those that are
 * called rounded round to single precision, as memory keeps it.
 */
type Block = Float64Array;

/** a x + b y */
export function addProducts(out: Block, a: number, x: Block, b: number, y: Block, count: number): void {
  for (let i = 0; i < count; i++) out[i] = a * (x[i] as number) + b * (y[i] as number);
}
export function addProductsRounded(out: Block, a: number, x: Block, b: number, y: Block, count: number): void {
  for (let i = 0; i < count; i++) out[i] = Math.fround(a * (x[i] as number) + b * (y[i] as number));
}

/** a x + b y^2 */
export function addSquare(out: Block, a: number, x: Block, b: number, y: Block, count: number): void {
  for (let i = 0; i < count; i++) out[i] = a * (x[i] as number) + b * ((y[i] as number) * (y[i] as number));
}
export function addSquareRounded(out: Block, a: number, x: Block, b: number, y: Block, count: number): void {
  for (let i = 0; i < count; i++) out[i] = Math.fround(a * (x[i] as number) + b * ((y[i] as number) * (y[i] as number)));
}

/** The numbers of a step by a root. */
export interface RootStep {
  rate: number;
  slopeBy: number;
  squareBy: number;
  least: number;
}

/** x - rate (y / slopeBy) / (sqrt(z / squareBy) + least): Adam's step, and with 1 for what is not there RMSProp's and Adagrad's. */
export function stepByRoot(out: Block, x: Block, y: Block, z: Block, { rate, slopeBy, squareBy, least }: RootStep, count: number): void {
  if (slopeBy === 1 && squareBy === 1) {
    for (let i = 0; i < count; i++) out[i] = (x[i] as number) - (rate * (y[i] as number)) / (Math.sqrt(z[i] as number) + least);
    return;
  }
  for (let i = 0; i < count; i++)
    out[i] = (x[i] as number) - (rate * ((y[i] as number) / slopeBy)) / (Math.sqrt((z[i] as number) / squareBy) + least);
}
