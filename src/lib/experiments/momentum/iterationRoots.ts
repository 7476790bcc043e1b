/** A complex number. */
export interface Root {
  real: number;
  imaginary: number;
}

/** Both roots of s^2 - (1 + beta - alpha lambda) s + beta: of a real pair the larger first, of a complex pair the upper. */
export function iterationRoots(alphaLambda: number, momentum: number): readonly [Root, Root] {
  const half = (1 + momentum - alphaLambda) / 2;
  const discriminant = half * half - momentum;
  const reach = Math.sqrt(Math.abs(discriminant));
  return discriminant >= 0
    ? [
        { real: half + reach, imaginary: 0 },
        { real: half - reach, imaginary: 0 },
      ]
    : [
        { real: half, imaginary: reach },
        { real: half, imaginary: -reach },
      ];
}

/** Distance from zero: the factor by which a root's part of the way shrinks in a step. */
export const modulus = ({ real, imaginary }: Root): number => Math.hypot(real, imaginary);
