import * as race from '../../../src/components/widgets/initialisation-race/figure';
import { CHANCE, raceSpecs } from '../../../src/components/widgets/initialisation-race/model';
import * as layers from '../../../src/components/widgets/layer-by-layer/figure';
import { layerByLayer } from '../../../src/components/widgets/layer-by-layer/model';
import * as neuron from '../../../src/components/widgets/one-neuron/figure';
import { neuron as neuronOf } from '../../../src/components/widgets/one-neuron/model';
import * as same from '../../../src/components/widgets/same-weights/figure';
import { largestDifference, twins } from '../../../src/components/widgets/same-weights/model';
import * as pipe from '../../../src/components/widgets/signal-pipe/figure';
import * as map from '../../../src/components/widgets/trainability-map/figure';
import { cellLoss, cells, COARSE, COMPARED, isTrained, mapSpecs } from '../../../src/components/widgets/trainability-map/model';
import { allSignals } from '../../../src/lib/experiments/initialization/signalPipe';
import { trainedRun } from '../../../src/lib/experiments/trainedRun';
import { SCHEMES, type Scheme } from '../../../src/lib/nn/scheme';
import { all, atLeast, withSeed, type Sayings } from './saying';

/** What is said beside the figures of chapter 2. */
export const INITIALIZATION_SAYINGS: Sayings = {
  'same-weights': (seed) => {
    const { tied, other } = twins(withSeed(same.schema, seed));
    const [rank = NaN, rankOfOthers = NaN] = [tied, other].map(({ ranks }) => ranks.at(-1));
    return [
      all(
        'the units that start alike lie in one place, however long they train',
        tied.networks.every((net) => largestDifference(net) === 0),
      ),
      all('they are one unit', Math.abs(rank - 1) < 1e-9),
      all('the others come close to two and cannot go further', rankOfOthers > 1.5 && rankOfOthers <= 2),
      all('with a second line the loss is lower', (other.losses.at(-1) ?? NaN) < (tied.losses.at(-1) ?? NaN)),
    ];
  },
  'one-neuron': (seed) => {
    const at = (part: Partial<neuron.Settings>) => neuronOf({ ...withSeed(neuron.schema, seed), ...part });
    const [wide, few, spike] = [at({}), at({ inputs: 3 }), at({ width: 'inverse' })];
    return [
      all('at n = 100 the standard deviation of z is about 5.8', Math.abs(Math.sqrt(wide.measured.variance) / 5.8 - 1) < 0.05),
      all('tanh is flat about 65 % of the time', Math.abs(wide.flat - 0.65) < 0.04),
      all('at n = 3 all is well', few.flat < 0.05),
      all('U(±1/n) closes up to a spike', spike.measured.variance < 0.01 && spike.measured.meanSlope > 0.98),
    ];
  },
  'signal-pipe': (seed) => {
    const left = (scheme: pipe.Settings['scheme']) => {
      const { forward, backward } = allSignals({ ...withSeed(pipe.schema, seed), scheme });
      return { forward, signal: forward.at(-1) ?? NaN, gradient: backward.at(-1) ?? NaN };
    };
    const [usual, unit, xavier, he] = [left('rootFanIn'), left('unit'), left('xavier'), left('he')];
    const aStep = usual.forward.slice(1).map((rms, layer) => rms / (usual.forward[layer] ?? NaN));
    return [
      all(
        'the dots fall on a straight line',
        aStep.slice(1).every((factor) => factor > 0.3 && factor < 0.55),
      ),
      all('a millionth of a millionth is left', usual.signal > 2e-13 && usual.signal < 1e-11),
      all('and of the gradient too', usual.gradient > 2e-13 && usual.gradient < 1e-11),
      all('U(-1, 1) makes a number with about twenty digits', unit.signal > 1e19 && unit.signal < 1e21),
      all('Xavier’s weights lose what He’s keep', xavier.signal < 1e-4 && he.signal > 0.3),
    ];
  },
  'layer-by-layer': (seed) => {
    const of = (scheme: layers.Settings['scheme']) => layerByLayer({ ...withSeed(layers.schema, seed), scheme }).layers;
    const [unit, xavier] = [of('unit'), of('xavier')];
    const [first, last] = [unit[0], unit.at(-1)];
    return [
      all(
        'the root mean square is above 0.9 in every layer',
        unit.every(({ outputRms }) => outputRms > 0.9),
      ),
      all(
        'most outputs are saturated',
        unit.every(({ fault = 0 }) => fault > 0.6),
      ),
      all('and the gradients grow on their way back', (first?.gradientRms ?? NaN) > 30 * (last?.gradientRms ?? NaN)),
      all(
        'with Xavier’s weights hardly any is saturated',
        xavier.every(({ fault = 1 }) => fault < 0.03),
      ),
    ];
  },
  'initialisation-race': (seed) => {
    const finishes = (part: Partial<race.Settings>) => {
      const runs = raceSpecs({ ...withSeed(race.schema, seed), ...part }).map((spec) =>
        trainedRun({ ...spec, record: { every: spec.steps, training: true, validation: true } }),
      );
      const of = (scheme: Scheme) => runs[SCHEMES.indexOf(scheme)];
      return {
        loss: (scheme: Scheme) => (of(scheme)?.divergedAt === undefined ? (of(scheme)?.last.training?.loss ?? NaN) : Infinity),
        accuracy: (scheme: Scheme) => of(scheme)?.last.validation?.accuracy ?? NaN,
      };
    };
    const [deep, tanh, shallow] = [finishes({}), finishes({ activation: 'tanh' }), finishes({ depth: 2, learningRate: 0.32 })];
    const middle = (['he', 'xavier', 'rootFanIn'] as const).map(shallow.accuracy);
    return [
      all('U(-1, 1) diverges in ten ReLU layers', deep.loss('unit') === Infinity),
      all('U(±1/√n) ends as a guess', Math.abs(deep.loss('rootFanIn') / CHANCE - 1) < 0.02),
      atLeast(7, 'He’s weights end before Xavier’s', deep.loss('he') < deep.loss('xavier')),
      all('with tanh He’s weights are ahead as well', tanh.loss('he') < tanh.loss('xavier')),
      all('in two layers the three middle schemes come together', Math.max(...middle) - Math.min(...middle) < 0.03),
      atLeast(
        7,
        'U(±1/n) ends with the highest loss there',
        SCHEMES.every((scheme) => shallow.loss(scheme) <= shallow.loss('fanIn')),
      ),
    ];
  },
  'trainability-map': (seed) => {
    const specs = mapSpecs(withSeed(map.schema, seed)).slice(0, COARSE);
    const known = cells(specs.map((spec) => cellLoss(trainedRun(spec))));
    const trained = COMPARED.map((depth) => known.filter((cell) => cell.depth === depth && isTrained(cell)).length);
    const [shallow = NaN, middle = NaN, deep = NaN] = trained;
    return [all('for a few layers the band is broad', shallow >= 6), all('with depth it closes in', middle < shallow && deep <= middle)];
  },
};
