import { formatPercent } from '../../../lib/format/formatNumber';
import { Axes } from '../../charts/Axes';
import { Chart, Clipped } from '../../charts/Chart';
import type { Fact } from '../../charts/drawings';
import { LineChart } from '../../charts/LineChart';
import { pathData } from '../../charts/pathData';
import { plotArea, tenth } from '../../charts/plotArea';
import type { Words } from './figure';
import { histogram, LIFTS, lifts, negativeShare, semicircle, sharesAt, SHOWN } from './model';

const HEIGHT = 290;
const NAME_ROOM = 100;
const AREA = plotArea({ width: 380, height: HEIGHT, margin: { top: 22, right: 12, bottom: 36, left: 38 }, x: SHOWN, y: [0, 0.6] });
const CURVE_POINTS = 80;

interface Props {
  spectra: readonly (readonly number[])[];
  lift: number;
  words: Words;
}

/** The eigenvalues as a histogram under the half disc, and what each lift makes of them. */
export function EigenvaluePictures({ spectra, lift, words: { phrases } }: Props) {
  const disc = Array.from({ length: CURVE_POINTS + 1 }, (_, index) => {
    // By equal angles, so that the disc has round shoulders.
    const eigenvalue = lift - 2 * Math.cos((Math.PI * index) / CURVE_POINTS);
    return [eigenvalue, semicircle(eigenvalue, lift)] as const;
  });
  const shares = lifts().map((each) => sharesAt(spectra, each));
  const now = sharesAt(spectra, lift);
  const all = () => spectra.flat().map((eigenvalue) => eigenvalue + lift);
  const facts = (): Fact[] => [
    { kind: 'range', name: phrases.eigenvalue, from: Math.min(...all()), to: Math.max(...all()) },
    { kind: 'value', name: phrases.negative, value: formatPercent(now.negative) },
    { kind: 'value', name: phrases.minima, value: formatPercent(now.minima) },
  ];
  return (
    <>
      <Chart area={AREA} label={phrases.histogramPlot} drawing={{ lines: [], facts, xLabel: phrases.eigenvalue, yLabel: phrases.density }}>
        <Clipped area={AREA}>
          {histogram(spectra, lift).map(({ from, to, density }) => (
            <rect
              key={from}
              class={`bar tone-${to <= 0 ? 'without' : 'with'}`}
              x={tenth(AREA.x(from))}
              width={tenth(AREA.x(to) - AREA.x(from) - 0.5)}
              y={tenth(AREA.y(density))}
              height={tenth(AREA.innerHeight - AREA.y(density))}
            />
          ))}
          <path class="line tone-ink" d={pathData(AREA, disc)} />
          <path class="playhead" d={`M${tenth(AREA.x(0))} 0V${AREA.innerHeight}`} />
        </Clipped>
        <text class="note tone-without" x={tenth(AREA.x(-0.15))} y={10} text-anchor="end">
          {phrases.down}
        </text>
        <text class="note tone-with" x={tenth(AREA.x(0.15))} y={10}>
          {phrases.up}
        </text>
        <Axes area={AREA} xLabel={phrases.eigenvalue} yLabel={phrases.density} />
      </Chart>
      <LineChart
        label={phrases.sharePlot}
        height={HEIGHT}
        nameRoom={NAME_ROOM}
        x={LIFTS}
        y={[0, 1]}
        xLabel={phrases.lift}
        yLabel={phrases.share}
        at={lift}
        lines={[
          {
            id: 'formula',
            name: phrases.negativeName,
            tone: 'without',
            points: lifts().map((each) => [each, negativeShare(each)] as const),
          },
          { id: 'minima', name: phrases.minimaName, tone: 'with', points: shares.map((each) => [each.lift, each.minima] as const) },
        ]}
        dots={[
          { id: 'negative', tone: 'without', at: [lift, now.negative] },
          { id: 'minima', tone: 'with', at: [lift, now.minima] },
        ]}
      />
    </>
  );
}
