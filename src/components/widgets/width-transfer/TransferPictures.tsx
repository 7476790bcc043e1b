import { BASE_WIDTH, CHANCE, PARAMETRISATIONS, WIDTHS, type Parametrisation } from '../../../lib/experiments/initialization/widthRun';
import { LineChart, type Dot, type Line } from '../../charts/LineChart';
import { RatePlot } from '../../charts/RatePlot';
import { reachingAxis } from '../../charts/reachingAxis';
import type { Settings, Words } from './figure';
import { ofParametrisation, type Curve } from './model';

const RATES = [0.0008, 0.16] as const;
const LOSSES = [0.0008, 4] as const;
const BEST_RATES = [0.0008, 0.16] as const;
const WIDEST = WIDTHS[WIDTHS.length - 1] ?? BASE_WIDTH;
const TONES = { standard: 'without', mup: 'with' } as const satisfies Record<Parametrisation, string>;

/** The losses over the learning rate for every width in one parametrisation, and the best rates of both over the width. */
export function TransferPictures({ all, settings, words: { phrases } }: { all: readonly Curve[]; settings: Settings; words: Words }) {
  const { parametrisation } = settings;
  const bests = (which: Parametrisation) =>
    ofParametrisation(all, which).flatMap(({ width, best }) => (best ? [[width, best[0]] as const] : []));
  const start = bests('standard')[0];
  const lines: Line[] = [
    ...(start
      ? [
          {
            id: 'inverse',
            name: phrases.inverse,
            tone: 'soft',
            thin: true,
            points: [start, [WIDEST, (start[1] * start[0]) / WIDEST] as const],
          } as const,
        ]
      : []),
    ...PARAMETRISATIONS.map((which): Line => ({ id: which, name: phrases[which], tone: TONES[which], points: bests(which) })),
  ];
  const dots = PARAMETRISATIONS.flatMap((which) =>
    bests(which).map(([width, rate]): Dot => ({ id: `${which}-${width}`, tone: TONES[which], at: [width, rate] })),
  );
  const losses = reachingAxis(
    LOSSES,
    all.flatMap(({ best }) => (best ? [best[1]] : [])),
  );
  return (
    <>
      <RatePlot
        label={phrases.curvePlot}
        curves={ofParametrisation(all, parametrisation).map(({ width, points, best }) => ({
          id: String(width),
          name: String(width),
          tone: TONES[parametrisation],
          thin: width !== BASE_WIDTH && width !== WIDEST,
          points,
          best,
        }))}
        rates={RATES}
        losses={losses}
        xLabel={phrases.rate}
        yLabel={`${phrases.loss}, ${phrases[parametrisation]}`}
        level={CHANCE}
      />
      <LineChart
        label={phrases.bestPlot}
        height={320}
        x={[BASE_WIDTH * 0.85, WIDEST * 1.1]}
        y={BEST_RATES}
        xScale="log"
        yScale="log"
        xTicks={2}
        xLabel={phrases.width}
        yLabel={phrases.bestRate}
        lines={lines}
        dots={dots}
      />
    </>
  );
}
