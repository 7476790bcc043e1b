import { expect, test } from 'vitest';
import * as spectrum from '../../src/components/widgets/hessian-spectrum/figure';
import { spectrumSpec } from '../../src/components/widgets/hessian-spectrum/model';
import * as sweep from '../../src/components/widgets/momentum-sweep/figure';
import { cells, runLosses, sweptSpecs } from '../../src/components/widgets/momentum-sweep/model';
import * as schedules from '../../src/components/widgets/rate-schedules/figure';
import { scheduleSpecs } from '../../src/components/widgets/rate-schedules/model';
import { threeSpecs } from '../../src/components/widgets/covariate-shift/model';
import * as shift from '../../src/components/widgets/covariate-shift/figure';
import { trainedRun } from '../../src/lib/experiments/trainedRun';
import { meanOf } from '../../src/lib/math/interval';
import { defaultsOf } from '../../src/lib/share/setting';
import { train } from '../../src/lib/training/train';

test('move the edge: where the sharpness ends, and how often the loss rises', () => {
  const run = (learningRate: number, momentum: number) => {
    const spec = spectrumSpec({ ...defaultsOf(spectrum.schema), learningRate, momentum });
    const frames = [...train(spec)].flatMap((event) => spectrum.spectrumFrame([event]) ?? []);
    const rises = frames.filter(({ loss }, i) => loss > (frames[i - 1]?.loss ?? Infinity)).length;
    return [frames.at(-1)?.facts.largest.toFixed(1), rises];
  };
  expect([run(0.1, 0), run(0.2, 0), run(0.398, 0), run(0.1, 0.9)]).toEqual([
    ['15.8', 0],
    ['10.0', 5],
    ['5.2', 17],
    ['26.5', 0],
  ]);
});

test('read the floor: the last quarter of the constant run, and the end of the cosine', () => {
  const losses = [0.0199, 0.05, 0.1].map((learningRate) => {
    const [constant, cosine] = scheduleSpecs({ ...defaultsOf(schedules.schema), learningRate }).map((spec) => trainedRun(spec).records);
    const quarter = (constant ?? []).slice(-10).map(({ training }) => training?.loss ?? NaN);
    return [meanOf(quarter).toPrecision(2), cosine?.at(-1)?.training?.loss.toPrecision(2)];
  });
  expect(losses).toEqual([
    ['0.046', '0.028'],
    ['0.24', '0.014'],
    ['1.7', '1.0'],
  ]);
});

test('read the map: the three lowest cells, and the best under five seeds', () => {
  const lowest = [1, 2, 3, 4, 5].map((seed) =>
    cells(
      sweptSpecs({ ...defaultsOf(sweep.schema), seed }).map((spec) => runLosses(trainedRun(spec))),
      false,
    )
      .map(({ momentum, learningRate, validation = NaN }) => [momentum, learningRate, validation] as const)
      .toSorted(([, , one], [, , other]) => one - other),
  );
  expect(lowest[0]?.slice(0, 3).map(([momentum, rate, loss]) => [momentum, rate, loss.toFixed(3)])).toEqual([
    [0.97, 0.01, '0.290'],
    [0.9, 0.03, '0.298'],
    [0, 0.3, '0.306'],
  ]);
  expect(lowest.slice(1).map(([best]) => best?.slice(0, 2))).toEqual([
    [0, 0.03],
    [0.9, 0.03],
    [0.7, 0.03],
    [0.7, 0.01],
  ]);
}, 120_000);

test('when is a shift harmless: steps to a loss of 0.3', () => {
  const steps = (learningRate: number, noise: number) =>
    threeSpecs({ ...defaultsOf(shift.schema), learningRate, shift: noise }).map(
      (spec) => trainedRun(spec).records.find(({ training }) => (training?.loss ?? Infinity) <= 0.3)?.step,
    );
  expect(steps(1, 0.5)).toEqual([undefined, 40, 40]);
  expect(steps(0.1, 2)).toEqual([130, 50, undefined]);
});
