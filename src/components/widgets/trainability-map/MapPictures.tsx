import { VARIANCES } from '../../../lib/experiments/initialization/scaledNetwork';
import { criticalVariance } from '../../../lib/nn/wideNetwork';
import { fill } from '../../book/figure/words';
import { LineChart, type Line } from '../../charts/LineChart';
import type { Settings, Words } from './figure';
import { MapPlot, VARIANCE_RANGE } from './MapPlot';
import { COMPARED, type Cell } from './model';

const LOOKS: readonly Pick<Line, 'tone' | 'thin'>[] = [{ tone: 'soft' }, { tone: 'ink', thin: true }, { tone: 'ink' }];
const LOSSES = [0, 0.8] as const;

interface Props {
  known: readonly Cell[];
  settings: Settings;
  words: Words;
}

/** The map, and the loss over the scale at a few of its depths. */
export function MapPictures({ known, settings, words }: Props) {
  const { phrases } = words;
  const lines = COMPARED.map((depth, index): Line => {
    const points = VARIANCES.flatMap((variance) => {
      const cell = known.find((one) => one.depth === depth && one.variance === variance);
      return typeof cell?.loss === 'number' ? [[variance, cell.loss] as const] : [];
    });
    return { id: `depth-${depth}`, name: fill(phrases.atDepth, { depth }), tone: 'ink', ...LOOKS[index], points };
  });
  return (
    <>
      <MapPlot known={known} settings={settings} words={words} />
      <LineChart
        label={phrases.slicePlot}
        height={340}
        x={VARIANCE_RANGE}
        y={LOSSES}
        xScale="log"
        xLabel={phrases.variance}
        yLabel={phrases.loss}
        at={criticalVariance(settings.activation)}
        lines={lines}
        dots={lines.flatMap(({ id, tone, points }) => points.map((at, index) => ({ id: `${id}-${index}`, tone, at })))}
      />
    </>
  );
}
