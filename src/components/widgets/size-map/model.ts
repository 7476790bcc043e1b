import { outputSquare } from '../../../lib/nn/wideNetwork';
import type { Settings } from './figure';

export const LAYERS = 30;
/** Mean squares that are drawn. */
export const SQUARES = [1e-4, 10] as const;
const PER_DECADE = 12;
const DECADES = Math.log10(SQUARES[1] / SQUARES[0]);
/** A mean square at which tanh is a straight line. */
export const SMALL = 1e-8;

type Layer = Pick<Settings, 'activation' | 'gain'>;

/** A layer's mean square output from that of the layer below, with n Var(w) = gain^2, in a wide network. */
const nextSquare = ({ activation, gain }: Layer, square: number): number => outputSquare(activation, gain ** 2, square);

/** What a layer multiplies this mean square by. */
export const factorAt = (layer: Layer, square: number): number => nextSquare(layer, square) / square;

/** The map, from the smallest mean square that is drawn to the largest. */
export const mapPoints = (layer: Layer) =>
  Array.from({ length: DECADES * PER_DECADE + 1 }, (_, place) => {
    const square = SQUARES[0] * 10 ** (place / PER_DECADE);
    return [square, nextSquare(layer, square)] as const;
  });

/** Mean squares of the input and of the outputs of each layer. */
export function squares({ start, ...layer }: Settings): number[] {
  const course = [start];
  while (course.length <= LAYERS) course.push(nextSquare(layer, course.at(-1) ?? NaN));
  return course;
}

/** Up to the map, across to the diagonal, up to the map again. */
export const stairs = (course: readonly number[]) =>
  course.slice(0, -1).flatMap((square, layer) => {
    const next = course[layer + 1] ?? NaN;
    return [[square, layer === 0 ? SQUARES[0] : square] as const, [square, next] as const, [next, next] as const];
  });
