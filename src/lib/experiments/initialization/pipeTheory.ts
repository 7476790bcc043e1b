import { normalAverage } from '../../math/normalAverage';
import { ACTIVATIONS, weightVariance, type Pipe, type Signals } from './signalPipe';

/**
 * The root mean squares that wide layers should have: every z normal, weights independent of what they multiply. From layer to layer the
 * mean square becomes E[phi(z)^2] with E[z^2] = n Var(w) times that of the layer below; the gradient's is multiplied by n Var(w) E[phi'(z)^2].
 */
export function pipeTheory(pipe: Pipe): Signals {
  const { value, slope } = ACTIVATIONS[pipe.activation];
  const gain = weightVariance(pipe);
  const deviations: number[] = [];
  const forward = [1];
  for (let layer = 0; layer < pipe.depth; layer++) {
    const deviation = Math.sqrt(gain) * (forward[layer] as number);
    deviations.push(deviation);
    forward.push(Math.sqrt(normalAverage((z) => value(z) ** 2, deviation)));
  }
  const backward = [1];
  for (const deviation of deviations.reverse()) {
    const square = normalAverage((z) => slope(value(z)) ** 2, deviation);
    backward.push((backward.at(-1) as number) * Math.sqrt(gain * square));
  }
  return { forward, backward };
}
