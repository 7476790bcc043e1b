import { formatNumber } from '../../../lib/format/formatNumber';
import { fill, type FigureWords } from '../../book/figure/words';
import { chosenCells, lowest, SEEDS, type Cell, type Settings } from './model';
import type { Phrases } from './phrases';

/** Where each loss is lowest, under the chosen learning rate and on the whole map. */
export function outcome(all: readonly Cell[], settings: Settings, { phrases }: FigureWords<Phrases>): string {
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
