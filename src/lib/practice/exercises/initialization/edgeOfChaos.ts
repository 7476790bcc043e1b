import { measuredCorrelations } from '../../../experiments/initialization/twoInputs';
import { meanOf } from '../../../math/interval';
import { range } from '../../../share/setting';
import { SEED_COUNT } from '../../../spec/seeds';
import type { Graded } from '../../kinds';

/** Of the networks whose curve is drawn, and of those that are told apart. */
const [DRAWN_WIDTH, WIDTH] = [128, 160];
/** Networks of a seed whose mean is taken: a single one of this width wanders. */
const NETWORKS = 3;
const NEXT_NETWORK = 100_000;
const [DRAWN_DEPTH, DEPTH] = [24, 16];
const LAYERS = [1, 4, 7, 9, 11, 13, 15, 17, 19, 21, 24];
const ALIKE = 0.99;
/** As the figure has them. */
const schema = { weights: range({ min: 0.5, max: 8, step: 0.1, default: 4, symbol: 'n Var(w)' }) };
const BIASES = 0.05;
/** Pairs of inputs that are to be told apart, and still to be like each other, in the last layer. */
const STARTS = [0.3, 0.9];

/** The correlations by layer of every pair of inputs, as means over the networks of a seed. */
function meanCourses(seed: number, pairs: { weights: number; width: number; depth: number; starts: readonly number[] }): number[][] {
  const networks = Array.from({ length: NETWORKS }, (_, network) =>
    measuredCorrelations({ ...pairs, biases: BIASES, seed: (seed + network * NEXT_NETWORK) % SEED_COUNT }),
  );
  return pairs.starts.map((_, pair) =>
    Array.from({ length: pairs.depth }, (__, layer) => meanOf(networks.map((courses) => courses[pair]?.[layer] ?? NaN))),
  );
}

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
        const [course = []] = meanCourses(seed, { weights: 4, width: DRAWN_WIDTH, depth: DRAWN_DEPTH, starts: [ALIKE] });
        return LAYERS.map((layer) => course[layer - 1] ?? NaN);
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
        meanCourses(seed, { weights: Number(weights), width: WIDTH, depth: DEPTH, starts: STARTS }).map((course) => course.at(-1) ?? NaN),
    }),
    isMet: ([apart = NaN, alike = NaN]) => alike >= 0.85 && alike - apart >= 0.12,
  },
  'relu-map': { kind: 'choice', options: ['point', 'line', 'area'], right: 'point' },
} satisfies Record<string, Graded>;
