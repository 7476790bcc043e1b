/** As in PyTorch, so that a norm of nought divides nothing. */
const TO_THE_NORM = 1e-6;

/** What torch.nn.utils.clip_grad_norm_ multiplies all gradients by, so that their norm together is `clipNorm` at most (Pascanu et al. 2013). */
export function clipFactor(gradients: readonly Float32Array[], clipNorm: number): number {
  const square = gradients.reduce((sum, values) => values.reduce((part, value) => part + value * value, sum), 0);
  return clipFactorAt(Math.sqrt(square), clipNorm);
}

/** The same for gradients whose norm is known. */
export const clipFactorAt = (norm: number, clipNorm: number): number => Math.min(1, clipNorm / (norm + TO_THE_NORM));
