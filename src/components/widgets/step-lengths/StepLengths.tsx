import { useMemo } from 'preact/hooks';
import { formatNumber } from '../../../lib/format/formatNumber';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useFigure } from '../../book/figure/useFigure';
import { fill } from '../../book/figure/words';
import { LineChart, type Tone } from '../../charts/LineChart';
import { definition, lengthTable, type Words } from './figure';
import { gradientsOf, lengthsOf, RACERS, STEPS, type Racer } from './model';

const HEIGHT = 290;
const NAME_ROOM = 80;
const LENGTHS = [1e-3, 3e3] as const;
/** The axis of the gradients goes on by this factor at either end. */
const ROOM = 10;
const TONES: Readonly<Record<Racer, Tone>> = { momentum: 'without', adagrad: 'ink', rmsprop: 'soft', adam: 'with' };

/** How far each optimiser goes with the same gradients of one weight. */
export function StepLengths(props: FigureProps<Words>) {
  const { words } = props;
  const { phrases } = words;
  const figure = useFigure(definition, props);
  const { settings } = figure;
  const found = useMemo(() => lengthsOf(settings), [settings]);
  const gradients = useMemo(() => gradientsOf(settings), [settings]);
  const last = Object.fromEntries(found.map(({ racer, lengths }) => [racer, formatNumber(lengths.at(-1) ?? NaN, 2)]));
  const numbers = Object.fromEntries(RACERS.map((racer) => [racer, last[racer] ?? '']));
  const time = { height: HEIGHT, nameRoom: NAME_ROOM, x: [1, STEPS] as const, xLabel: phrases.step, yScale: 'log' } as const;
  const along = (values: readonly number[]) => values.map((value, step) => [step + 1, value] as const);
  return (
    <LiveFigure figure={figure} result={fill(phrases.result, numbers)} table={() => lengthTable(found, words)}>
      <LineChart
        {...time}
        label={phrases.lengthPlot}
        y={LENGTHS}
        yLabel={phrases.length}
        lines={found.map(({ racer, lengths }) => ({
          id: racer,
          name: phrases[`name.${racer}`],
          tone: TONES[racer],
          dashed: racer === 'rmsprop',
          points: along(lengths),
        }))}
      />
      <LineChart
        {...time}
        label={phrases.gradientPlot}
        y={[Math.min(...gradients) / ROOM, Math.max(...gradients) * ROOM]}
        yLabel={phrases.gradient}
        lines={[{ id: 'gradient', name: phrases[`name.${settings.gradients}`], tone: 'ink', points: along(gradients) }]}
      />
    </LiveFigure>
  );
}
