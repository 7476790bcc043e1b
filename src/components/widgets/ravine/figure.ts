import type words from '../../../content/words/en/ravine.json';
import { formatDecimals } from '../../../lib/format/formatNumber';
import { NUDGE } from '../../../lib/pytorch/comparableSteps';
import { descentSeries } from '../../../lib/pytorch/nudgedSeries';
import { ravineSource } from '../../../lib/pytorch/ravineSource';
import type { PageSeries, ProgramRerun } from '../../../lib/pytorch/rerun';
import { logRange, point, range, type SettingsOf } from '../../../lib/share/setting';
import type { DataTable } from '../../book/figure/DataPanel';
import { defineFigure, type SchemaFor } from '../../book/figure/defineFigure';
import { fill } from '../../book/figure/words';
import { DOMAIN, ravineGround, ravineRun, STEPS, type Descent, type RavineRun } from './model';

export type Words = typeof words;

export const schema = {
  condition: logRange({ min: 1, max: 1000, step: 20, default: 100, symbol: 'κ' }),
  momentum: range({ min: 0, max: 0.99, step: 0.01, default: 0.8, symbol: 'β' }),
  learningRate: range({ min: 0.05, max: 3.4, step: 0.05, default: 1.8, symbol: 'α' }),
  angle: range({ min: 0, max: 90, step: 5, default: 15, unit: '°' }),
  start: point({ ...DOMAIN, step: 0.1, default: [-3.4, 0.3] }),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

/** Place and loss of the three descents, step by step; empty cells after a descent has diverged. */
export function ravineTable({ plain, withMomentum, best }: RavineRun, { phrases }: Words): DataTable {
  const named = [
    { descent: plain, name: phrases.plain },
    { descent: withMomentum, name: fill(phrases.with, { momentum: formatDecimals(withMomentum.momentum, 2) }) },
    { descent: best, name: fill(phrases.best, { momentum: formatDecimals(best.momentum, 2) }) },
  ];
  const cells = ({ positions, losses }: Descent, step: number) => [...(positions[step] ?? ['', '']), losses[step] ?? ''];
  return {
    caption: phrases.tableCaption,
    columns: [phrases.step, ...named.flatMap(({ name }) => [`x, ${name}`, `y, ${name}`, `${phrases.loss}, ${name}`])],
    rows: Array.from({ length: Math.max(...named.map(({ descent }) => descent.losses.length)) }, (_, step) => [
      step,
      ...named.flatMap(({ descent }) => cells(descent, step)),
    ]),
  };
}

/** The program of the panel, and the three descents as the page has them. */
function rerun(settings: Settings): ProgramRerun {
  const ground = ravineGround(settings);
  const run = ravineRun(ground, settings);
  return {
    kind: 'program',
    source: ravineSource({ ...settings, bestMomentum: run.best.momentum, steps: STEPS }),
    series: () => seriesOf(settings, run),
  };
}

/** The page's numbers, as the program leaves them behind. */
function seriesOf(settings: Settings, run: RavineRun): PageSeries[] {
  const [x, y] = settings.start;
  const nudged = ravineRun(ravineGround(settings), { ...settings, start: [x + NUDGE, y - NUDGE] });
  return [
    ...descentSeries('plain', { now: run.plain, nudged: nudged.plain }),
    ...descentSeries('momentum', { now: run.withMomentum, nudged: nudged.withMomentum }),
    ...descentSeries('best momentum', { now: run.best, nudged: nudged.best }),
  ];
}

export const definition = defineFigure({ schema, rerun });
