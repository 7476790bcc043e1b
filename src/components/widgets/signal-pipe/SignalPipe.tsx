import { useMemo } from 'preact/hooks';
import { formatNumber } from '../../../lib/format/formatNumber';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { unpacked } from '../../book/figure/packed';
import { useFigure } from '../../book/figure/useFigure';
import { fill } from '../../book/figure/words';
import { definition, signalTable, type Settings, type Words } from './figure';
import { courseOf, theories } from './model';
import { PipeCharts } from './PipeCharts';
import { useSignals, type Passing } from './useSignals';

/** A signal on its way up through many untrained layers, and a gradient on its way back. */
export function SignalPipe(props: FigureProps<Words, typeof definition>) {
  const { words } = props;
  const figure = useFigure(definition, props);
  const { settings, live } = figure;
  const first = useMemo(() => unpacked(props.first), [props.first]);
  const passing = useSignals(settings, first, live);
  const predicted = useMemo(() => theories(settings), [settings]);
  return (
    <LiveFigure
      figure={figure}
      result={outcome(passing, settings, words)}
      quiet={!passing.isOver}
      table={() => signalTable(passing.signals, settings, words)}
    >
      <PipeCharts settings={settings} measured={courseOf(passing.signals, settings.depth)} predicted={predicted} words={words} />
    </LiveFigure>
  );
}

/** What is left of signal and gradient at the far ends, in a sentence. */
function outcome({ signals: { forward, backward }, isOver }: Passing, { depth }: Settings, { phrases }: Words): string {
  if (!isOver) return phrases.running;
  const silent = forward.findIndex((rms) => rms === 0);
  if (silent >= 0) return fill(phrases.resultDead, { layer: silent });
  return fill(phrases.result, {
    depth,
    signal: formatNumber(forward[depth] ?? NaN, 2),
    gradient: formatNumber(backward[depth] ?? NaN, 2),
  });
}
