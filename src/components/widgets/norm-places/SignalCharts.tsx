import { LineChart } from '../../charts/LineChart';
import type { Words } from './figure';
import type { Stacks } from './model';

const HEIGHT = 190;
const NAME_ROOM = 92;
const SIGNALS = [0.1, 30] as const;
const GRADIENTS = [0.01, 1e5] as const;

/** About so many marks along the blocks, where there are as many. */
const TICKS = 5;

/** Root mean square of signal and gradient along the stack, of the chosen arrangement and of the plain one. */
export function SignalCharts({ stacks: { chosen, plain }, name, words: { phrases } }: { stacks: Stacks; name: string; words: Words }) {
  const along = (values: readonly number[]) => values.map((value, block) => [block, value] as const);
  const lines = (of: 'signals' | 'gradients') => [
    { id: 'plain', name: phrases.plain, tone: 'without' as const, points: along(plain[of]) },
    { id: 'chosen', name, tone: 'with' as const, points: along(chosen[of]) },
  ];
  const blocks = chosen.signals.length - 1;
  const shared = {
    height: HEIGHT,
    nameRoom: NAME_ROOM,
    x: [0, blocks],
    xTicks: Math.min(TICKS, blocks),
    xLabel: phrases.block,
    yScale: 'log',
  } as const;
  return (
    <div class="picture-stack">
      <LineChart {...shared} label={phrases.signalPlot} y={SIGNALS} yLabel={phrases.signal} lines={lines('signals')} />
      <LineChart {...shared} label={phrases.gradientPlot} y={GRADIENTS} yLabel={phrases.gradient} lines={lines('gradients')} />
    </div>
  );
}
