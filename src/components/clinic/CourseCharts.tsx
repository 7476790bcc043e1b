import type { Course } from '../../lib/clinic/examination';
import { formatCount } from '../../lib/format/formatNumber';
import type { DataTable } from '../book/figure/DataPanel';
import { fill } from '../book/figure/words';
import { LineChart, type Line } from '../charts/LineChart';
import type { Phrases } from './words';

/** Ends of the axis of losses: what is beyond is drawn at its edge. */
const FLOOR = 1e-4;
const CEILING = 1e4;
const HEIGHT = 270;
const NAME_ROOM = 76;

type Points = readonly (readonly [number, number])[];

/** A loss as it can be drawn. */
const drawn = (loss: number): number => Math.min(CEILING, Math.max(FLOOR, Number.isNaN(loss) ? CEILING : loss));

/** A little more than all of them, in halves of a power of ten. */
function lossRange(losses: readonly number[]): readonly [number, number] {
  const shown = losses.map(drawn);
  const half = (loss: number, round: (value: number) => number) => 10 ** (round(2 * Math.log10(loss)) / 2);
  const low = half(Math.min(1, ...shown) / 1.2, Math.floor);
  return [low, Math.max(10 * low, half(Math.max(1, ...shown) * 1.2, Math.ceil))];
}

/** Of a log of so few lines the batches are drawn themselves: the run has diverged at once. */
const FEW_LINES = 3;

function curveOf({ log, lastBatches, divergedAt }: Course, kind: 'training' | 'validation'): Points {
  const isShort = kind === 'training' && log.length < FEW_LINES;
  const points = isShort ? lastBatches.map((loss, i) => [i + 1, loss] as const) : log.map((line) => [line.step, line[kind]] as const);
  const end = divergedAt === undefined ? [] : [[divergedAt, Infinity] as const];
  return [...points, ...end].map(([step, loss]) => [step, drawn(loss)] as const);
}

/** Where a run stopped early, its steps and a few after them. */
const shownSteps = ({ divergedAt }: Course, steps: number): number =>
  divergedAt === undefined ? steps : Math.min(steps, Math.max(10, Math.ceil(1.5 * divergedAt)));

interface Props {
  steps: number;
  sick: Course;
  /** Of the last treatment. */
  treated: Course | undefined;
  phrases: Phrases;
}

/** Both losses of a run; of two runs each pair is told by the name at its solid line. */
function linesOf(course: Course, tone: 'without' | 'with', runs: 'one' | 'two', phrases: Phrases): Line[] {
  const run = phrases[tone === 'with' ? 'treatedTraining' : 'came'];
  return (['training', 'validation'] as const).map((kind) => ({
    id: tone === 'without' ? kind : kind === 'training' ? 'treated' : 'treated-validation',
    name: runs === 'one' ? phrases[kind] : kind === 'training' ? run : '',
    ...(runs === 'two' && { said: fill(phrases.said, { run, loss: phrases[kind] }) }),
    tone,
    dashed: kind === 'validation',
    points: curveOf(course, kind),
  }));
}

const isCut = ({ log, lastBatches, divergedAt }: Course): boolean =>
  divergedAt !== undefined ||
  [...lastBatches, ...log.flatMap((line) => [line.training, line.validation])].some((loss) => !(loss <= CEILING));

/** Both losses of the sick run, with those of the treatment, and the last batches one by one. */
export function CourseCharts({ steps, sick, treated, phrases }: Props) {
  const lines = treated
    ? [...linesOf(sick, 'without', 'two', phrases), ...linesOf(treated, 'with', 'two', phrases)]
    : linesOf(sick, 'without', 'one', phrases);
  const last = treated ?? sick;
  const batchesText = fill(treated ? phrases.treatedBatches : phrases.batches, { batches: last.lastBatches.length });
  const batches: Points = last.lastBatches.map((loss, i) => [i + 1, drawn(loss)] as const);
  return (
    <div class="figure-picture">
      <div>
        <p class="clinic-chart">{treated ? phrases.bothCourses : phrases.course}</p>
        <LineChart
          label={treated ? phrases.treatedPlot : phrases.coursePlot}
          lines={lines}
          x={[0, Math.max(shownSteps(sick, steps), treated ? shownSteps(treated, steps) : 0)]}
          y={lossRange(lines.flatMap(({ points }) => points.map(([, loss]) => loss)))}
          yScale="log"
          xLabel={phrases.step}
          yLabel={phrases.loss}
          height={HEIGHT}
          nameRoom={NAME_ROOM}
        />
        {[sick, ...(treated ? [treated] : [])].some(isCut) && (
          <p class="clinic-chart">{fill(phrases.cut, { ceiling: formatCount(CEILING) })}</p>
        )}
      </div>
      <div>
        <p class="clinic-chart">{batchesText}</p>
        <LineChart
          label={phrases.batchPlot}
          lines={[{ id: 'batches', name: '', tone: treated ? 'with' : 'without', thin: true, points: batches }]}
          x={[0, Math.max(1, batches.length)]}
          y={lossRange(batches.map(([, loss]) => loss))}
          yScale="log"
          xLabel={phrases.batch}
          yLabel={phrases.loss}
          height={HEIGHT}
          nameRoom={12}
        />
      </div>
    </div>
  );
}

/** Both losses, line by line of the log. */
export function courseTable(sick: Course, treated: Course | undefined, phrases: Phrases): DataTable {
  const rowsOf = ({ log }: Course, name: string) => log.map(({ step, training, validation }) => [name, step, training, validation]);
  return {
    caption: phrases['table.course'],
    columns: [phrases.run, phrases.step, phrases.training, phrases.validation],
    rows: [...rowsOf(sick, phrases['run.sick']), ...(treated ? rowsOf(treated, phrases['run.treated']) : [])],
  };
}
