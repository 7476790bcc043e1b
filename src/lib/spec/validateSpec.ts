import { createChecks, type Checks } from './checks';
import { dataShape, isRegression } from './dataShape';
import { SEED_COUNT } from './seeds';
import { plainLayers } from './plainLayers';
import type { AverageSpec, DataSpec, InitialiserSpec, LayerSpec, RecordSpec, ResidualSpec, RunSpec, ScheduleSpec } from './spec';
import { HELD_OUT, isTable, trainingRows } from './tables';
import { checkOptimiser } from './validateOptimiser';

const MOST_POINTS = 100_000;
const MOST_UNITS = 4096;
const MOST_STEPS = 10_000_000;
const MOST_CLASSES = 10;
const FINEST_GRID = 400;
const MOST_BINS = 200;
const MOST_PASSES = 1000;

/** Sentences on what makes no sense in a specification, each naming the field and the range allowed; none if all is well. */
export function specProblems(spec: RunSpec): string[] {
  const checks = createChecks();
  checks.whole('seed', spec.seed, 0, SEED_COUNT - 1);
  checks.whole('steps', spec.steps, 0, MOST_STEPS);
  checkData(checks, spec.data);
  checkLayers(checks, spec);
  checkOptimiser(checks, spec.optimiser);
  if (spec.schedule) checkSchedule(checks, spec.schedule);
  if (spec.average) checkAverage(checks, spec.average);
  checkBatch(checks, spec);
  checkRecord(checks, spec);
  checkPasses(checks, spec);
  return checks.problems;
}

/** @throws RangeError with the sentences of `specProblems`. */
export function assertValidSpec(spec: RunSpec): void {
  const problems = specProblems(spec);
  if (problems.length > 0) throw new RangeError(problems.join(' '));
}

function checkData(checks: Checks, data: DataSpec): void {
  const [points, validationPoints] = isTable(data.kind) ? [trainingRows(data.kind), HELD_OUT[data.kind]] : [MOST_POINTS, MOST_POINTS];
  checks.whole('data.points', data.points, 1, points);
  if (data.validationPoints !== undefined) checks.whole('data.validationPoints', data.validationPoints, 0, validationPoints);
  if (data.seed !== undefined) checks.whole('data.seed', data.seed, 0, SEED_COUNT - 1);
  if (data.noise !== undefined) checks.atLeast('data.noise', data.noise, 0);
  if (data.kind === 'spirals') checks.whole('data.arms', data.arms, 2, MOST_CLASSES);
  if (data.kind === 'blobs') checks.whole('data.classes', data.classes, 2, MOST_CLASSES);
  if (data.kind === 'regression' && data.gap !== undefined) checks.fraction('data.gap', data.gap);
  if (data.kind === 'own') checkOwn(checks, data);
  if (data.kind === 'digits') checks.oneOf('data.size', data.size, [14, 28]);
}

function checkOwn(checks: Checks, { features, classes, heldOut }: DataSpec & { kind: 'own' }): void {
  checks.whole('data.features', features, 1, MOST_UNITS);
  if (classes !== undefined) checks.whole('data.classes', classes, 2, MOST_UNITS);
  checks.whole('data.heldOut', heldOut, 0, MOST_POINTS);
}

function checkLayers(checks: Checks, spec: RunSpec): void {
  const { features, outputs } = dataShape(spec);
  let width = features;
  spec.layers.forEach((layer, i) => {
    checkLayer(checks, `layers[${i}]`, layer, width);
    if (layer.kind === 'dense') width = layer.units;
  });
  const last = spec.layers.findLast((layer) => layer.kind === 'dense');
  if (last?.units !== outputs) {
    checks.refuse(`layers must end with a dense layer of ${outputs} units for this data and loss, not ${last?.units ?? 'none'}.`);
  }
  if (spec.loss === 'crossEntropy' && isRegression(spec.data)) {
    checks.refuse("loss must be 'meanSquaredError' for a regression, not 'crossEntropy'.");
  }
  if (spec.loss === 'meanSquaredError' && outputs !== 1) {
    checks.refuse("loss must be 'crossEntropy' for more than two classes, not 'meanSquaredError'.");
  }
}

/** `width`: units that the layer takes in. */
function checkLayer(checks: Checks, field: string, layer: LayerSpec, width: number): void {
  switch (layer.kind) {
    case 'residual':
      checkBlock(checks, field, layer, width);
      break;
    case 'dense':
      checks.whole(`${field}.units`, layer.units, 1, MOST_UNITS);
      if (layer.init) checkInitialiser(checks, `${field}.init`, layer.init);
      break;
    case 'activation':
      if (layer.negativeSlope !== undefined) checks.between(`${field}.negativeSlope`, layer.negativeSlope, 0, 1);
      break;
    case 'dropout':
      checks.fraction(`${field}.p`, layer.p);
      break;
    case 'noise':
      checks.atLeast(`${field}.shift`, layer.shift, 0);
      checks.between(`${field}.scale`, layer.scale, 0, 1);
      break;
    case 'batchNorm':
    case 'layerNorm':
    case 'rmsNorm':
      if (layer.kind === 'batchNorm' && layer.momentum !== undefined) checks.between(`${field}.momentum`, layer.momentum, 0, 1);
      if (layer.epsilon !== undefined) checks.above(`${field}.epsilon`, layer.epsilon, 0);
      if (layer.gamma !== undefined) checks.finite(`${field}.gamma`, layer.gamma);
      break;
  }
}

function checkBlock(checks: Checks, field: string, { layers, scale }: ResidualSpec, width: number): void {
  if (layers.length === 0) checks.refuse(`${field}.layers must have at least one layer.`);
  if (scale !== undefined) checks.finite(`${field}.scale`, scale);
  layers.forEach((layer, i) => checkLayer(checks, `${field}.layers[${i}]`, layer, width));
  const units = layers.findLast((layer) => layer.kind === 'dense')?.units ?? width;
  if (units !== width) checks.refuse(`${field} must give out as many units as it takes in: ${width}, not ${units}.`);
}

function checkInitialiser(checks: Checks, field: string, init: InitialiserSpec): void {
  if (init.scale !== undefined) checks.finite(`${field}.scale`, init.scale);
  if (init.kind === 'constant') checks.finite(`${field}.value`, init.value);
  if (init.kind === 'uniform') checks.atLeast(`${field}.bound`, init.bound, 0);
  if ('gain' in init && init.gain !== undefined) checks.above(`${field}.gain`, init.gain, 0);
}

function checkSchedule(checks: Checks, schedule: ScheduleSpec): void {
  if (schedule.kind === 'step') {
    checks.whole('schedule.every', schedule.every, 1, MOST_STEPS);
    checks.above('schedule.factor', schedule.factor, 0);
  } else {
    checks.whole('schedule.steps', schedule.steps, 1, MOST_STEPS);
  }
}

function checkAverage(checks: Checks, average: AverageSpec): void {
  if (average.from !== undefined) checks.whole('average.from', average.from, 1, MOST_STEPS);
  if (average.every !== undefined) checks.whole('average.every', average.every, 1, MOST_STEPS);
  if (average.kind === 'exponential') checks.between('average.decay', average.decay, 0, 1);
}

function checkBatch(checks: Checks, { batchSize, data, layers }: RunSpec): void {
  if (batchSize !== 'full') checks.whole('batchSize', batchSize, 1, data.points);
  const rows = batchSize === 'full' ? data.points : batchSize;
  if (rows === 1 && plainLayers(layers).some(({ kind }) => kind === 'batchNorm')) {
    checks.refuse('batchSize must be at least 2 with batch normalisation: one row has no variance.');
  }
}

function checkPasses(checks: Checks, { record, layers }: RunSpec): void {
  if (record.passes === undefined) return;
  checks.whole('record.passes', record.passes, 1, MOST_PASSES);
  if (!record.grid) checks.refuse('record.passes asks for a grid: record.grid is absent.');
  if (plainLayers(layers).some(({ kind }) => kind === 'batchNorm')) checks.refuse('record.passes makes no sense with batch normalisation.');
}

function checkRecord(checks: Checks, { record, data, loss }: RunSpec): void {
  checks.whole('record.every', record.every, 1, MOST_STEPS);
  if (record.validation === true && !data.validationPoints) {
    checks.refuse('data.validationPoints must be at least 1 to record the validation.');
  }
  checkGrid(checks, record, dataShape({ data, loss }).features);
  record.alongGradient?.rates.forEach((rate, i) => checks.finite(`record.alongGradient.rates[${i}]`, rate));
  if (record.layers) {
    checks.whole('record.layers.histogramBins', record.layers.histogramBins, 1, MOST_BINS);
    checks.whole('record.layers.rows', record.layers.rows, 1, data.points);
  }
}

function checkGrid(checks: Checks, { grid }: RecordSpec, features: number): void {
  if (!grid) return;
  checks.whole('record.grid.resolution', grid.resolution, 2, FINEST_GRID);
  const axes = grid.y ? 2 : 1;
  if (axes !== features) checks.refuse(`record.grid must have as many axes as the data has inputs: ${features}, not ${axes}.`);
}
