import { expect, test } from 'vitest';
import { schema as race } from '../../src/components/widgets/initialisation-race/figure';
import { raceSpecs } from '../../src/components/widgets/initialisation-race/model';
import { schema as layers } from '../../src/components/widgets/layer-by-layer/figure';
import { layerByLayer } from '../../src/components/widgets/layer-by-layer/model';
import { schema as neurons } from '../../src/components/widgets/one-neuron/figure';
import { neuron } from '../../src/components/widgets/one-neuron/model';
import { schema as same } from '../../src/components/widgets/same-weights/figure';
import * as tie from '../../src/components/widgets/same-weights/model';
import { schema as rates } from '../../src/components/widgets/scheme-rates/figure';
import * as schemes from '../../src/components/widgets/scheme-rates/model';
import { trainedRun } from '../../src/lib/experiments/trainedRun';
import { formatDecimals } from '../../src/lib/format/formatNumber';
import { chi, settledSquare } from '../../src/lib/nn/correlationMap';
import type { Scheme } from '../../src/lib/nn/scheme';
import { defaultsOf } from '../../src/lib/share/setting';
import { expectPrinted, written } from './printedNumbers';

// What the solutions of chapter 2 say of the figures, which come with their first seed.

const LONG = 300_000;

test('a nudge and a smaller one', () => {
  const differences = (nudge: number) => tie.twins({ ...defaultsOf(same), nudge }).other.networks.map(tie.largestDifference);
  const [plain, small] = [differences(0.01), differences(0.0001)];
  const at = (step: number) => plain[step / tie.RECORD_EVERY] ?? NaN;
  const grown = at(80) / at(40);
  const later = small.findIndex((difference) => difference >= at(80)) * tie.RECORD_EVERY;
  expectPrinted('initialization/index', 'nudge-twins', [
    `from ${written(at(40))} to ${written(at(80))} between the steps 40 and 80, so $g = ${written(grown)}^{1/40} = ${formatDecimals(grown ** (1 / 40), 2)}$`,
    'at about step 206 instead of 80',
  ]);
  expect(later).toBeGreaterThan(200);
  expect(later).toBeLessThanOrEqual(210);
  const slow = ((small[160 / tie.RECORD_EVERY] ?? NaN) / (small[120 / tie.RECORD_EVERY] ?? NaN)) ** (1 / 40);
  expectPrinted('initialization/index', 'nudge-twins', [`the factor is ${formatDecimals(slow, 2)} only`]);
});

test('a neuron of 32 inputs', () => {
  const { measured, predicted } = neuron({ ...defaultsOf(neurons), width: 'unit', inputs: 32 });
  expectPrinted('initialization/index', 'fit-a-neuron', [
    `= ${written(Math.sqrt(predicted.variance), 3)}$ by the formula`,
    `have ${written(Math.sqrt(measured.variance), 3)} with its first seed`,
  ]);
});

test('four schemes with tanh, layer by layer', () => {
  const of = (scheme: 'unit' | 'rootFanIn' | 'xavier' | 'he', depth: number) => {
    const { layers: views } = layerByLayer({ ...defaultsOf(layers), activation: 'tanh', scheme, depth });
    return { first: views[0], last: views.at(-1) };
  };
  const [unit, root, xavier, he] = [of('unit', 8), of('rootFanIn', 8), of('xavier', 8), of('he', 8)];
  expectPrinted('initialization/many-layers', 'find-the-sick-layer', [
    `by a factor of ${written(unit.first?.gradientRms)} over 8 layers`,
    `from a root mean square of ${written(root.first?.outputRms)} in the first layer to ${written(root.last?.outputRms, 1)} in the eighth`,
    `from ${written(xavier.first?.outputRms)} to ${written(xavier.last?.outputRms)}`,
    `and ${written(he.last?.outputRms)} in the last`,
    `to ${written(root.first?.gradientRms, 1)} in the first layer, with Xavier to ${written(xavier.first?.gradientRms, 1)}`,
    `with Xavier to ${written(of('xavier', 20).first?.gradientRms)}, where`,
  ]);
  expect(unit.first?.fault).toBeCloseTo(0.75, 1);
  expect(he.first?.fault).toBeCloseTo(0.1, 1);
  expect(of('rootFanIn', 20).first?.gradientRms).toBeCloseTo(3e-5, 6);
});

test('ten tanh layers from U(-1, 1)', { timeout: LONG }, () => {
  const at = (learningRate: number) => {
    const [unit] = raceSpecs({ ...defaultsOf(race), activation: 'tanh', learningRate });
    return unit && trainedRun(unit).last;
  };
  const [slow, faster, usual] = [at(0.01), at(0.02), at(0.05)];
  const loss = (run: typeof slow) => formatDecimals(run?.training?.loss ?? NaN, 1);
  expectPrinted('initialization/in-practice', 'learn-from-unit-weights', [`it has come to ${loss(slow)} and ${loss(faster)} after`]);
  expect(usual?.training?.loss).toBeCloseTo(Math.log(10), 1);
  expect(faster?.validation?.accuracy).toBeCloseTo(0.6, 1);
});

test('the best rates of two layers and of ten', { timeout: LONG }, () => {
  const bestAt = (depth: number) => {
    const all = schemes.curves(schemes.sweptSpecs({ ...defaultsOf(rates), depth }).map((spec) => schemes.lossOf(asSwept(spec))));
    return (scheme: Scheme) => all.find((curve) => curve.optimiser === 'sgd' && curve.scheme === scheme);
  };
  const [two, ten] = [bestAt(2), bestAt(10)];
  const [he, xavier, root, narrow] = (['he', 'xavier', 'rootFanIn', 'fanIn'] as const).map((scheme) => two(scheme)?.best ?? [NaN, NaN]);
  expectPrinted('initialization/learning-rate-and-width', 'shallow-rates', [
    `the same best rate, ${written(he?.[0])}, and end at ${written(he?.[1])} (He), ${written(xavier?.[1])} (Xavier) and ${written(root?.[1])} (`,
    `He's best rate was ${written(ten('he')?.best?.[0])}, with a loss of ${written(ten('he')?.best?.[1])}, and Xavier's ${written(ten('xavier')?.best?.[0])}, four times as large, with ${written(ten('xavier')?.best?.[1])}`,
    `to ${written(narrow?.[1])}: at 48 units`,
  ]);
  expect([xavier?.[0], root?.[0]]).toEqual([he?.[0], he?.[0]]);
  const tenRoot = ten('rootFanIn');
  expect(tenRoot && schemes.hasLearnt(tenRoot)).toBe(false);
});

test('the edge of chaos', () => {
  const chiAt = (weights: number, biases: number) => chi({ weights, biases }, settledSquare({ weights, biases }));
  const edges = [1, 1.76, 2.5].map((edge) => formatDecimals(edge, 2));
  expectPrinted('initialization/edge-of-chaos', 'find-the-edge', [`the edge is at ${edges[0]}, ${edges[1]} and ${edges[2]};`]);
  for (const [edge, biases] of [
    [1.76, 0.05],
    [2.5, 0.3],
  ] as const) {
    expect(chiAt(edge - 0.01, biases)).toBeLessThan(1);
    expect(chiAt(edge + 0.01, biases)).toBeGreaterThan(1);
  }
  const scale = (weights: number) => written(1 / Math.abs(Math.log(chiAt(weights, 0.05))));
  expectPrinted('initialization/edge-of-chaos', 'find-the-edge', [
    `it is ${scale(1.4)} layers at the weights 1.4, ${scale(1.6)} at 1.6, ${scale(1.7)} at 1.7 and ${scale(1.8)} at 1.8, and at 2.2 it is down to ${scale(2.2)}`,
  ]);
});

function asSwept(spec: Parameters<typeof trainedRun>[0]) {
  const { records, divergedAt } = trainedRun(spec);
  return { records, divergedAt };
}
