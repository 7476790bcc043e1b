import { useMemo } from 'preact/hooks';
import { Axes } from '../../charts/Axes';
import { Chart, Clipped } from '../../charts/Chart';
import { DraggablePoint } from '../../charts/DraggablePoint';
import { pathData } from '../../charts/pathData';
import { plotArea, tenth, type PlotArea } from '../../charts/plotArea';
import { schema, type Words } from './figure';
import type { Column } from './model';

const SIZE = { width: 380, height: 320, margin: { top: 22, right: 16, bottom: 36, left: 42 } };
const PS = [-0.03, 0.93] as const;
/** The errors of good fits and of the flat line, whose error is the variance of the sine. */
const ERRORS = [0.005, 1] as const;
const RUN_RADIUS = 2;
const MEAN_RADIUS = 4;
const CAP = 5;
/** From an interval's lower end to the letters under it. */
const LABEL_BELOW = 16;

interface Props {
  all: readonly Column[];
  best: Column | undefined;
  guess: number;
  live: boolean;
  words: Words;
  onGuess: (p: number) => void;
}

/** The error against the true curve over p: every run a small point, the mean of each p with its interval; and the reader's guess. */
export function CurvePlot({ all, best, guess, live, words: { phrases }, onGuess }: Props) {
  const area = useMemo(() => plotArea({ ...SIZE, x: PS, y: ERRORS, yScale: 'log' }), []);
  const { min, max, step } = schema.guess;
  const left = tenth(area.x(guess));
  const mean = { id: 'mean', name: '', tone: 'ink', points: means(all) };
  return (
    <Chart
      area={area}
      label={phrases.curvePlot}
      interactive
      drawing={{ lines: [mean], xLabel: phrases.p, yLabel: phrases.error, yScale: 'log' }}
    >
      <Axes area={area} xLabel={phrases.p} yLabel={phrases.error} />
      <path class="strip-marker" d={`M${left} 0V${area.innerHeight}`} />
      <text class="tone-with" x={left + (guess > 0.6 ? -8 : 8)} y={area.innerHeight - 26} text-anchor={guess > 0.6 ? 'end' : 'start'}>
        {phrases.guess}
      </text>
      <Clipped area={area}>
        {all.map((column) => (
          <ColumnMarks key={column.p} area={area} column={column} />
        ))}
        <path class="line tone-ink" data-line="mean" d={pathData(area, mean.points)} />
        {best && (
          <circle
            class="ring tone-ink"
            data-best
            cx={tenth(area.x(best.p))}
            cy={tenth(area.y(best.estimate?.value ?? NaN))}
            r={2.2 * MEAN_RADIUS}
          />
        )}
      </Clipped>
      {best && (
        <text x={tenth(area.x(best.p))} y={tenth(area.y(best.estimate?.interval[0] ?? NaN) + LABEL_BELOW)} text-anchor="middle">
          {phrases.best}
        </text>
      )}
      <DraggablePoint
        area={area}
        x={guess}
        y={ERRORS[0]}
        step={step}
        name={phrases.guess}
        role={phrases.drag}
        disabled={!live}
        sideways
        onMove={(p) => onGuess(Math.min(max, Math.max(min, p)))}
      />
    </Chart>
  );
}

const means = (all: readonly Column[]) => all.map(({ p, errors, estimate }) => [p, estimate?.value ?? errors[0] ?? NaN] as const);

function ColumnMarks({ area, column: { p, errors, estimate } }: { area: PlotArea; column: Column }) {
  const x = tenth(area.x(p));
  return (
    <g>
      {errors.map((error, run) => (
        <circle key={run} class="datum" data-run cx={x} cy={tenth(area.y(error))} r={RUN_RADIUS} />
      ))}
      {estimate && (
        <>
          <path
            class="line tone-ink"
            d={`M${x} ${tenth(area.y(estimate.interval[0]))}V${tenth(area.y(estimate.interval[1]))}m${-CAP} 0h${2 * CAP}M${x - CAP} ${tenth(area.y(estimate.interval[0]))}h${2 * CAP}`}
          />
          <circle class={`dot tone-${p === 0 ? 'without' : 'with'}`} cx={x} cy={tenth(area.y(estimate.value))} r={MEAN_RADIUS} />
        </>
      )}
    </g>
  );
}
