import { allSignals, type Pipe } from '../../../experiments/initialization/signalPipe';
import type { Graded } from '../../kinds';

const WIDTH = 48;
const LAYERS = [0, 2, 4, 6, 8, 10, 14, 18, 22, 26, 30];

const forward = (seed: number, pipe: Omit<Pipe, 'width'>): number[] => allSignals({ ...pipe, width: WIDTH, seed }).forward;

/** Powers of ten that a signal has lost over the depth. */
function decadesLost(seed: number): number {
  const signal = forward(seed, { activation: 'relu', scheme: 'rootFanIn', depth: 50 });
  return Math.log10((signal[0] ?? NaN) / (signal.at(-1) ?? NaN));
}

/** Chapter 2, many layers. */
export const manyLayers = {
  'read-the-slope': {
    kind: 'number',
    measured: { by: 'computation', seeds: 8, compute: (seed) => [decadesLost(seed)] },
    slack: 0.03,
    within: [-100, 100],
  },
  'a-bottleneck': { kind: 'number', key: (1024 / 544) * (64 / 544), slack: 0.02, within: [0, 100] },
  'draw-the-signal': {
    kind: 'curve',
    x: LAYERS,
    xScale: 'linear',
    y: [0, 1],
    yScale: 'linear',
    measured: {
      by: 'computation',
      seeds: 6,
      compute: (seed) => {
        const signal = forward(seed, { activation: 'tanh', scheme: 'xavier', depth: 30 });
        return LAYERS.map((layer) => signal[layer] ?? NaN);
      },
    },
  },
} satisfies Record<string, Graded>;
