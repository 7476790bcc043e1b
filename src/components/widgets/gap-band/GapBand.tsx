import { gapRatio } from '../../../lib/experiments/dropout/gapRun';
import { formatNumber } from '../../../lib/format/formatNumber';
import type { RunSpec } from '../../../lib/spec/spec';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { SweepProgress } from '../../book/figure/SweepProgress';
import { useSweptFigure } from '../../book/figure/useSweptFigure';
import { fill } from '../../book/figure/words';
import { BandPictures } from './BandPictures';
import { bandTable, definition, type Words } from './figure';
import { coins, ensemble, MEMBERS, type Answers } from './model';

/** Where there are no data: the band of one network with its coins on, and that of a few networks that were trained apart. */
export function GapBand(props: FigureProps<Words, typeof definition>) {
  const { words } = props;
  const { figure, specs, sweep, shown } = useSweptFigure(definition, props);
  const { results } = sweep;
  return (
    <LiveFigure
      {...shown}
      result={outcome(results, words)}
      table={() => bandTable(results, words)}
      bar={<SweepProgress figure={figure} words={words} sweep={sweep} total={specs.length} />}
    >
      <BandPictures answers={results} spec={specs[0] as RunSpec} words={words} />
    </LiveFigure>
  );
}

/** How much wider each band is in the gap than beside it. */
export function outcome(answers: readonly Answers[], { phrases }: Words): string {
  const [thinned, crowd] = [coins(answers), ensemble(answers)];
  if (!thinned || !crowd || answers.length <= MEMBERS) return phrases.running;
  return fill(phrases.result, {
    coins: formatNumber(gapRatio(thinned.spread), 2),
    ensemble: formatNumber(gapRatio(crowd.spread), 2),
  });
}
