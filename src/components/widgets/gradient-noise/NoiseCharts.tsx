import { noiseFloor } from '../../../lib/experiments/momentum/noiseFloor';
import { formatDecimals } from '../../../lib/format/formatNumber';
import { fill } from '../../book/figure/words';
import { LineChart, type Dot, type Line, type Tone } from '../../charts/LineChart';
import type { Settings, Words } from './figure';
import { batchNoise, CURVATURE, rateUnder, START, STEPS, type NoiseRun, type NoisyDescent } from './model';

const HEIGHT = 200;
const NAME_ROOM = 66;
const PLACES = [-START - 1.4, START + 1.4] as const;
const SQUARES = [1e-6, 30] as const;
const MEMORIES = [1, 55] as const;
const FLOORS = [1e-6, 300] as const;
const CURVE_POINTS = 40;
const TIME = [0, STEPS] as const;

interface Props {
  settings: Settings;
  run: NoiseRun;
  words: Words;
}

/** One ball of each crowd, both crowds' mean squares, and the floor under every momentum. */
export function NoiseCharts({ settings, run, words: { phrases } }: Props) {
  const { plain, withMomentum, floors } = run;
  const name = fill(phrases.with, { momentum: formatDecimals(withMomentum.momentum, 2) });
  const path = (descent: NoisyDescent, tone: Tone, which: string) => {
    const spread = Math.sqrt(descent.predicted);
    const level = (id: string, height: number): Line => ({
      id,
      name: '',
      tone: 'soft',
      dashed: true,
      points: TIME.map((step) => [step, height]),
    });
    return (
      <LineChart
        label={fill(phrases.pathPlot, { which })}
        height={HEIGHT}
        nameRoom={NAME_ROOM}
        x={TIME}
        y={PLACES}
        xLabel={phrases.step}
        yLabel={fill(phrases.placeOf, { which })}
        lines={[{ id: tone, name: which, tone, points: steps(descent.path) }, level('above', spread), level('below', -spread)]}
      />
    );
  };
  const formula = (id: string, { predicted }: NoisyDescent, tone: Tone): Line => ({
    id,
    name: '',
    tone,
    dashed: true,
    points: TIME.map((step) => [step, predicted]),
  });
  const curve = Array.from({ length: CURVE_POINTS + 1 }, (_, index) => {
    const memory = 50 ** (index / CURVE_POINTS);
    const momentum = 1 - 1 / memory;
    const bowl = { curvature: CURVATURE, noise: batchNoise(settings), momentum, learningRate: rateUnder(settings, momentum) };
    return [memory, noiseFloor(bowl)] as const;
  });
  const dots: Dot[] = [
    ...floors.map(({ momentum, measured }): Dot => ({
      id: String(momentum),
      tone: momentum === 0 ? 'without' : 'ink',
      at: [1 / (1 - momentum), measured],
    })),
    { id: 'with', tone: 'with', at: [1 / (1 - withMomentum.momentum), withMomentum.measured] },
  ];
  return (
    <>
      {path(plain, 'without', phrases.plain)}
      {path(withMomentum, 'with', name)}
      <LineChart
        label={phrases.meanPlot}
        height={HEIGHT}
        nameRoom={NAME_ROOM}
        x={TIME}
        y={SQUARES}
        yScale="log"
        xLabel={phrases.step}
        yLabel={phrases.meanSquare}
        lines={[
          formula('plain-formula', plain, 'without'),
          formula('with-formula', withMomentum, 'with'),
          { id: 'plain', name: phrases.plain, tone: 'without', points: steps(plain.meanSquares) },
          { id: 'with', name, tone: 'with', points: steps(withMomentum.meanSquares) },
        ]}
      />
      <LineChart
        label={phrases.floorPlot}
        height={HEIGHT}
        nameRoom={NAME_ROOM}
        x={MEMORIES}
        xScale="log"
        y={FLOORS}
        yScale="log"
        xLabel={phrases.memory}
        yLabel={phrases.variance}
        lines={[{ id: 'formula', name: phrases.formula, tone: 'ink', points: curve }]}
        dots={dots}
      />
    </>
  );
}

const steps = (values: Float64Array) => Array.from(values, (value, step) => [step, value] as const);
