/**
 * Arithmetic on blocks of numbers, each written as a loop of its own: called through a function they would take several times as long. All go over
 * the first `count` elements; `out` may be one of the others.
 */
type Block = Float64Array;

export function addBlocks(out: Block, a: Block, b: Block, count: number): void {
  for (let i = 0; i < count; i++) out[i] = (a[i] as number) + (b[i] as number);
}
export function addNumber(out: Block, a: Block, b: number, count: number): void {
  for (let i = 0; i < count; i++) out[i] = (a[i] as number) + b;
}
export function subtractBlocks(out: Block, a: Block, b: Block, count: number): void {
  for (let i = 0; i < count; i++) out[i] = (a[i] as number) - (b[i] as number);
}
export function subtractFromNumber(out: Block, a: number, b: Block, count: number): void {
  for (let i = 0; i < count; i++) out[i] = a - (b[i] as number);
}
export function multiplyBlocks(out: Block, a: Block, b: Block, count: number): void {
  for (let i = 0; i < count; i++) out[i] = (a[i] as number) * (b[i] as number);
}
export function multiplyNumber(out: Block, a: Block, b: number, count: number): void {
  for (let i = 0; i < count; i++) out[i] = (a[i] as number) * b;
}
export function divideBlocks(out: Block, a: Block, b: Block, count: number): void {
  for (let i = 0; i < count; i++) out[i] = (a[i] as number) / (b[i] as number);
}
export function divideByNumber(out: Block, a: Block, b: number, count: number): void {
  for (let i = 0; i < count; i++) out[i] = (a[i] as number) / b;
}
export function divideNumber(out: Block, a: number, b: Block, count: number): void {
  for (let i = 0; i < count; i++) out[i] = a / (b[i] as number);
}
export function rootBlock(out: Block, a: Block, count: number): void {
  for (let i = 0; i < count; i++) out[i] = Math.sqrt(a[i] as number);
}
export function sizeBlock(out: Block, a: Block, count: number): void {
  for (let i = 0; i < count; i++) out[i] = Math.abs(a[i] as number);
}
export function signBlock(out: Block, a: Block, count: number): void {
  for (let i = 0; i < count; i++) out[i] = Math.sign(a[i] as number);
}
/** Chooses b where the mask is not 0, else c. */
export function chooseBlocks(out: Block, mask: Block, b: Block, c: Block, count: number): void {
  for (let i = 0; i < count; i++) out[i] = ((mask[i] as number) === 0 ? c[i] : b[i]) as number;
}
export function fillBlock(out: Block, value: number, count: number): void {
  out.fill(value, 0, count);
}
/** Rounded to single precision, as memory keeps it. */
export function roundBlock(out: Block, count: number): void {
  for (let i = 0; i < count; i++) out[i] = Math.fround(out[i] as number);
}
export function loadBlock(out: Block, from: Float32Array, at: number, count: number): void {
  for (let i = 0; i < count; i++) out[i] = from[at + i] as number;
}
export function storeBlock(to: Float32Array, at: number, a: Block, count: number): void {
  for (let i = 0; i < count; i++) to[at + i] = a[i] as number;
}

/** Over the whole layer. */
export const OVER_LAYER = {
  mean: (a: Block, count: number): number => sum(a, count) / count,
  norm: (a: Block, count: number): number => {
    let squares = 0;
    for (let i = 0; i < count; i++) squares += (a[i] as number) * (a[i] as number);
    return Math.sqrt(squares);
  },
  min: (a: Block, count: number): number => {
    let least = Infinity;
    for (let i = 0; i < count; i++) least = Math.min(least, a[i] as number);
    return least;
  },
  max: (a: Block, count: number): number => {
    let most = -Infinity;
    for (let i = 0; i < count; i++) most = Math.max(most, a[i] as number);
    return most;
  },
} as const;

function sum(a: Block, count: number): number {
  let total = 0;
  for (let i = 0; i < count; i++) total += a[i] as number;
  return total;
}
