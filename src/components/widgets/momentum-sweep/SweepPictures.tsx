import { MOMENTA, RATES } from '../../../lib/experiments/momentum/sweepRun';
import { formatNumber } from '../../../lib/format/formatNumber';
import { HeatMap } from '../../charts/HeatMap';
import { EffectivePlot } from './EffectivePlot';
import type { Settings, Words } from './figure';
import { lowest, rowsOf, type Cell } from './model';

/** The loss of a guess, log 2. */
const CHANCE = Math.LN2;

interface Props {
  all: readonly Cell[];
  settings: Settings;
  words: Words;
}

/** Both losses for every pair, as maps, and the same numbers over the effective rate. */
export function SweepPictures({ all, settings, words: { phrases } }: Props) {
  const validationName = settings.best ? phrases.bestValidation : phrases.validation;
  const names = { training: phrases.training, validation: validationName };
  const map = (measure: 'training' | 'validation') => {
    const least = lowest(all, measure);
    return (
      <HeatMap
        label={measure === 'training' ? phrases.trainingMap : phrases.validationMap}
        title={names[measure]}
        rows={rowsOf(all).map((row, index) => ({
          name: String(MOMENTA[index]),
          cells: row.map((cell) => ({ value: cell[measure], text: textOf(cell[measure]), ringed: cell === least })),
        }))}
        columns={RATES.map(String)}
        xLabel={phrases.rate}
        yLabel={phrases.momentum}
        ceiling={CHANCE}
        column={RATES.findIndex((rate) => rate === Number(settings.learningRate))}
      />
    );
  };
  const plot = (measure: 'training' | 'validation') => (
    <EffectivePlot
      label={measure === 'training' ? phrases.trainingPlot : phrases.validationPlot}
      all={all}
      measure={measure}
      learningRate={Number(settings.learningRate)}
      xLabel={phrases.effective}
      yLabel={names[measure]}
    />
  );
  return (
    <>
      {map('training')}
      {map('validation')}
      {plot('training')}
      {plot('validation')}
    </>
  );
}

const DIVERGED = '×';

function textOf(loss: number | undefined): string {
  if (loss === undefined) return '';
  return loss < Infinity ? formatNumber(loss, 2) : DIVERGED;
}
