import { useMemo } from 'preact/hooks';
import { formatNumber } from '../../../lib/format/formatNumber';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { SweepProgress } from '../../book/figure/SweepProgress';
import { useSweptFigure } from '../../book/figure/useSweptFigure';
import { fill } from '../../book/figure/words';
import { definition, sweepTable, type Settings, type Words } from './figure';
import { cells, chosenCells, lowest, SEEDS, type Cell } from './model';
import { SweepPictures } from './SweepPictures';

/** Training and validation loss for every pair of a momentum and a learning rate, over several seeds. */
export function MomentumSweep(props: FigureProps<Words, typeof definition>) {
  const { words } = props;
  const { figure, settings, specs, sweep, shown } = useSweptFigure(definition, props);
  const { results } = sweep;
  const { best } = settings;
  const all = useMemo(() => cells(results, best), [results, best]);
  return (
    <LiveFigure
      {...shown}
      result={outcome(all, settings, words)}
      table={() => sweepTable(all, best, words)}
      bar={<SweepProgress figure={figure} words={words} sweep={sweep} total={specs.length} />}
    >
      <SweepPictures all={all} settings={settings} words={words} />
    </LiveFigure>
  );
}

/** Where each loss is lowest, under the chosen learning rate and on the whole map. */
export function outcome(all: readonly Cell[], settings: Settings, { phrases }: Words): string {
  const chosen = chosenCells(all, settings);
  const [training, validation] = [lowest(chosen, 'training'), lowest(chosen, 'validation')];
  const [trainingOfAll, validationOfAll] = [lowest(all, 'training'), lowest(all, 'validation')];
  if (!training || !validation || !trainingOfAll || !validationOfAll) return phrases.running;
  const loss = (value: number | undefined) => formatNumber(value ?? NaN, 2);
  return fill(phrases.result, {
    seeds: Math.min(...all.map(({ runs }) => runs)),
    of: SEEDS,
    rate: settings.learningRate,
    trainingMomentum: training.momentum,
    training: loss(training.training),
    validationMomentum: validation.momentum,
    validation: loss(validation.validation),
    trainingOfAll: loss(trainingOfAll.training),
    trainingPair: pairText(trainingOfAll),
    validationOfAll: loss(validationOfAll.validation),
    validationPair: pairText(validationOfAll),
    price: loss(trainingOfAll.validation),
  });
}

const pairText = ({ momentum, learningRate }: Cell): string => `β = ${momentum}, α = ${learningRate}`;
