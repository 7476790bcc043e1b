import { formatNumber, formatPercent, formatShort } from '../../../lib/format/formatNumber';
import { histogramProfile } from '../../charts/histogramProfile';
import { RidgePlot } from '../../charts/RidgePlot';
import type { Settings, Words } from './figure';
import { rangeOf, type Axis, type Layers } from './model';

interface Props {
  layers: Layers;
  settings: Settings;
  words: Words;
}

const HEIGHT = 360;
const MOST_TICKS = 5;

/** Outputs and gradients of every layer, from the first at the bottom to the last. */
export function LayerRidges({ layers: { layers, outputs, gradients }, settings: { activation }, words: { phrases } }: Props) {
  const isBounded = rangeOf(activation) !== undefined;
  const rows = { yLabel: phrases.layer, height: HEIGHT };
  const hasFaults = layers.some(({ fault }) => fault !== undefined);
  return (
    <>
      <RidgePlot
        {...rows}
        {...axisProps(outputs)}
        label={phrases.outputPlot}
        xLabel={isBounded ? phrases.output : phrases.outputSize}
        noteLabel={hasFaults ? (isBounded ? phrases.saturated : phrases.dead) : phrases.rms}
        ridges={layers.map(({ layer, outputs: shares, fault, outputRms }) => ({
          id: `outputs-${layer}`,
          name: String(layer),
          note: fault === undefined ? formatNumber(outputRms, 2) : formatPercent(fault),
          tone: 'ink' as const,
          profile: histogramProfile(shares, outputs.from, outputs.to),
        }))}
      />
      <RidgePlot
        {...rows}
        {...axisProps(gradients)}
        label={phrases.gradientPlot}
        xLabel={phrases.gradientSize}
        noteLabel={phrases.rms}
        noteRoom={62}
        ridges={layers.map(({ layer, gradients: shares, gradientRms }) => ({
          id: `gradients-${layer}`,
          name: String(layer),
          note: formatNumber(gradientRms, 2),
          tone: 'ink' as const,
          profile: histogramProfile(shares, gradients.from, gradients.to),
        }))}
      />
    </>
  );
}

function axisProps({ from, to, isLog }: Axis) {
  if (!isLog) return { x: [from, to] as const };
  const every = Math.ceil((to - from) / MOST_TICKS);
  const xTicks = Array.from({ length: Math.floor((to - from) / every) + 1 }, (_, tick) => to - tick * every);
  return { x: [from, to] as const, xTicks, xFormat: (power: number) => formatShort(10 ** power, 1) };
}
