import { useMemo } from 'preact/hooks';
import { OPTIMISERS } from '../../../lib/experiments/initialization/schemeRun';
import { formatShort } from '../../../lib/format/formatNumber';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { SweepProgress } from '../../book/figure/SweepProgress';
import { useSweptFigure } from '../../book/figure/useSweptFigure';
import { fill } from '../../book/figure/words';
import { definition, ratesTable, type Words } from './figure';
import { curves, hasLearnt, type Curve } from './model';
import { RatePictures } from './RatePictures';

/** The loss over the learning rate from every scheme, with plain descent and with Adam. */
export function SchemeRates(props: FigureProps<Words, typeof definition>) {
  const { words } = props;
  const { figure, specs, sweep, shown } = useSweptFigure(definition, props);
  const { results } = sweep;
  const all = useMemo(() => curves(results), [results]);
  return (
    <LiveFigure
      {...shown}
      result={outcome(all, words)}
      table={() => ratesTable(all, words)}
      bar={<SweepProgress figure={figure} words={words} sweep={sweep} total={specs.length} />}
    >
      <RatePictures all={all} words={words} />
    </LiveFigure>
  );
}

/** For each optimiser the schemes that learn, with their best rates and losses. */
export function outcome(all: readonly Curve[], { phrases }: Words): string {
  if (all.every(({ points }) => points.length === 0)) return phrases.notYet;
  if (all.some(({ best }) => best === undefined)) return phrases.running;
  return OPTIMISERS.map((optimiser) => {
    const learnt = all.filter((curve) => curve.optimiser === optimiser && hasLearnt(curve));
    const bests = learnt.map(({ scheme, best: [rate, loss] = [NaN, NaN] }) =>
      fill(phrases.best, { scheme: phrases[`scheme.${scheme}`], rate: formatShort(rate, 2), loss: formatShort(loss, 2) }),
    );
    const phrase = bests.length === 0 ? phrases.resultNone : phrases.result;
    return fill(phrase, { optimiser: phrases[optimiser], bests: bests.join(', ') });
  }).join(' ');
}
