import { measuredCorrelations } from '../../../experiments/initialization/twoInputs';
import { meanOf } from '../../../math/interval';
import { range } from '../../../share/setting';
import { SEED_COUNT } from '../../../spec/seeds';
import type { Graded } from '../../kinds';

/** Of the networks whose curve is drawn, and of those that are told apart. */
const [DRAWN_WIDTH, WIDTH] = [128, 160];
/** Networks of a seed whose mean is drawn: a single one of this width wanders. */
const NETWORKS = 3;
const NEXT_NETWORK = 100_000;
const DEPTH = 16;
const LAYERS = [1, 2, 3, 4, 5, 6, 8, 10, 12, 14, 16];
const ALIKE = 0.9;
/** As the figure has them. */
const schema = { weights: range({ min: 0.5, max: 8, step: 0.1, default: 4, symbol: 'n Var(w)' }) };
const BIASES = 0.05;
/** Pairs of inputs that are to be told apart, and still to be like each other, in the last layer. */
const STARTS = [0.3, 0.9];

/** Chapter 2, the edge of chaos. */
export const edgeOfChaos = {
  'draw-the-correlation': {
    kind: 'curve',
    x: LAYERS,
    xScale: 'linear',
    y: [0, 1],
    yScale: 'linear',
    measured: {
      by: 'computation',
      seeds: 6,
      compute: (seed) => {
        const courses = Array.from({ length: NETWORKS }, (_, network) => {
          const own = (seed + network * NEXT_NETWORK) % SEED_COUNT;
          return (
            measuredCorrelations({ weights: 4, biases: BIASES, width: DRAWN_WIDTH, depth: DEPTH, starts: [ALIKE], seed: own })[0] ?? []
          );
        });
        return LAYERS.map((layer) => meanOf(courses.map((course) => course[layer - 1] ?? NaN)));
      },
    },
  },
  'find-the-edge': {
    kind: 'settings',
    figure: 'edge-of-chaos',
    schema,
    seeds: 6,
    measuring: ({ weights }) => ({
      by: 'computation',
      compute: (seed) =>
        measuredCorrelations({ weights: Number(weights), biases: BIASES, width: WIDTH, depth: DEPTH, starts: STARTS, seed }).map(
          (course) => course.at(-1) ?? NaN,
        ),
    }),
    isMet: ([apart = NaN, alike = NaN]) => alike >= 0.7 && alike - apart >= 0.12,
  },
  'relu-map': { kind: 'choice', options: ['point', 'line', 'area'], right: 'point' },
} satisfies Record<string, Graded>;
