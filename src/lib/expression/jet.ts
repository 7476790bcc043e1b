/** A function of two numbers at a place: its value, its first derivatives and its second ones. */
export interface Jet {
  value: number;
  x: number;
  y: number;
  xx: number;
  xy: number;
  yy: number;
}

export type JetFunction = (x: number, y: number) => Jet;

export const isFiniteJet = ({ value, x, y, xx, xy, yy }: Jet): boolean => [value, x, y, xx, xy, yy].every(Number.isFinite);
