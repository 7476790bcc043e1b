import { useMemo } from 'preact/hooks';
import { formatNumber } from '../../../lib/format/formatNumber';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useFigure } from '../../book/figure/useFigure';
import { fill } from '../../book/figure/words';
import { definition, unitTable, type Words } from './figure';
import { unit, type Unit } from './model';
import { UnitPictures } from './UnitPictures';

/** A unit whose bias and scale of weights can be moved, in front of batch normalisation and without it. */
export function NeedlessBias(props: FigureProps<Words>) {
  const { words } = props;
  const figure = useFigure(definition, props);
  const { settings, live, change } = figure;
  const made = useMemo(() => unit(settings), [settings]);
  return (
    <LiveFigure figure={figure} result={outcome(made, words)} table={() => unitTable(made, words)}>
      <UnitPictures settings={settings} unit={made} live={live} words={words} onMove={(bias) => change({ bias })} />
    </LiveFigure>
  );
}

/** Below this a derivative is nothing but rounding. */
const ROUNDING = 1e-10;

/** Both units' derivatives with respect to the bias, and the lengths of their gradients. */
export function outcome({ plain, normalised }: Unit, { phrases }: Words): string {
  const number = (value: number) => (Math.abs(value) < ROUNDING ? '0' : formatNumber(value, 3));
  return fill(phrases.result, {
    plainLoss: number(plain.loss),
    loss: number(normalised.loss),
    plainBias: number(plain.bias),
    bias: number(normalised.bias),
    plainWeights: number(plain.weights),
    weights: number(normalised.weights),
  });
}
