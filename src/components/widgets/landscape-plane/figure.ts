import type words from '../../../content/words/en/landscape-plane.json';
import { DIRECTION_STREAM, RESOLUTION, type PlaneGrid } from '../../../lib/experiments/momentum/planeGrid';
import { landscapePlaneSource } from '../../../lib/pytorch/landscapePlaneSource';
import type { PageSeries, ProgramRerun } from '../../../lib/pytorch/rerun';
import { choice, logRange, range, seed, type SettingsOf } from '../../../lib/share/setting';
import type { DataTable } from '../../book/figure/DataPanel';
import { computed, defineFigure, type SchemaFor } from '../../book/figure/defineFigure';
import { fill } from '../../book/figure/words';
import { planeSpec, type Outcome } from './model';

export type Words = typeof words;

/** To a factor of ten: one for every doubling. */
const STOPS = 1 / Math.log10(2);

export const schema = {
  task: choice(['moons', 'spirals'], 'moons'),
  rescale: logRange({ min: 0.25, max: 4, step: STOPS, default: 0.5, symbol: 'c' }),
  learningRate: logRange({ min: 0.01, max: 0.2, step: 20, default: 0.1, symbol: 'α' }),
  momentum: range({ min: 0, max: 0.95, step: 0.05, default: 0.9, symbol: 'β' }),
  seed: seed(1),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

/** The loss along each plane's first direction, through the trained network; nothing after a training that diverged. */
export function planeTable(outcome: Outcome, { phrases }: Words): DataTable {
  const middle = (RESOLUTION - 1) / 2;
  const along = ({ losses }: PlaneGrid, column: number) => losses[middle * RESOLUTION + column] ?? NaN;
  return {
    caption: phrases.tableCaption,
    columns: [phrases.firstDirection, fill(phrases.along, { plane: phrases.raw }), fill(phrases.along, { plane: phrases.normalised })],
    rows:
      outcome.kind === 'diverged'
        ? []
        : Array.from({ length: RESOLUTION }, (_, column) => {
            const { raw, normalised } = outcome.surroundings;
            return [raw.x[0] + ((raw.x[1] - raw.x[0]) * column) / (RESOLUTION - 1), along(raw, column), along(normalised, column)];
          }),
  };
}

/** Trained here and now, which takes a second: in a page its worker does it. */
async function trainedHere(settings: Settings): Promise<Outcome> {
  if (!import.meta.env.SSR) throw new Error('A page trains in its worker');
  const { trainedSurroundings } = await import('./surroundings');
  return trainedSurroundings(settings);
}

/** Page and PyTorch train in single precision and round differently. */
const TOLERANCE = 1e-3;

/** The program of the panel; a page has the numbers that it shows. */
export function rerun(settings: Settings): ProgramRerun {
  const spec = planeSpec(settings);
  const options = { rescale: settings.rescale, resolution: RESOLUTION };
  return {
    kind: 'program',
    source: landscapePlaneSource(spec, options),
    withTwin: landscapePlaneSource(spec, { ...options, twin: { stream: DIRECTION_STREAM } }),
    tolerance: TOLERANCE,
    series: async () => outcomeSeries(await trainedHere(settings)),
  };
}

/** What the program is compared with: of a training that diverged only its losses. */
export function outcomeSeries(outcome: Outcome): PageSeries[] {
  const lossSeries = (values: readonly number[]) => ({ name: 'at each record', quantity: 'loss', expression: 'losses', values });
  if (outcome.kind === 'diverged') return [lossSeries(outcome.losses)];
  const { losses, raw, normalised, path } = outcome.surroundings;
  return [
    lossSeries(losses),
    { name: 'random directions', quantity: 'loss on the plane', expression: 'raw', values: raw.losses },
    { name: 'filters normalised', quantity: 'loss on the plane', expression: 'normalised', values: normalised.losses },
    { name: 'of the path', quantity: 'share', expression: '[share]', values: [path.share] },
  ];
}

export const definition = defineFigure({ schema, numbers: computed(trainedHere), digits: 4, rerun });
