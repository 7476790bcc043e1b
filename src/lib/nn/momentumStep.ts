/** A point, a velocity or a gradient in parameter space: one number per parameter. */
export type Vector = readonly number[];

export interface MomentumState {
  position: Vector;
  velocity: Vector;
}

export interface MomentumSettings {
  learningRate: number;
  momentum: number;
}

/**
 * One step of heavy-ball momentum as PyTorch's SGD does it: v <- beta v + g, then w <- w - alpha v (Polyak 1964).
 * @throws RangeError when position, velocity and gradient differ in length.
 */
export function momentumStep(
  { position, velocity }: MomentumState,
  gradient: Vector,
  { learningRate, momentum }: MomentumSettings,
): MomentumState {
  if (position.length !== gradient.length || velocity.length !== gradient.length) {
    throw new RangeError(`position, velocity and gradient have lengths ${position.length}, ${velocity.length} and ${gradient.length}`);
  }
  const nextVelocity = gradient.map((g, i) => momentum * (velocity[i] as number) + g);
  return { position: position.map((w, i) => w - learningRate * (nextVelocity[i] as number)), velocity: nextVelocity };
}
