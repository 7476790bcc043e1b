import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { figureNotebook } from '../../src/lib/pytorch/notebook/figureNotebook';
import { PROGRAM_TOLERANCE } from '../../src/lib/pytorch/notebook/programCells';
import { NUDGE, NUDGE_ALLOWANCE, TOLERANCES } from '../../src/lib/pytorch/notebook/trainingCells';
import '../../src/lib/pytorch/ruleEngineStarted';
import { panelSource } from '../../src/lib/pytorch/panelSource';
import type { PageSeries, Rerun } from '../../src/lib/pytorch/rerun';
import { ownTablesOf } from '../../src/lib/data/ownTables';
import { ownTableText } from '../../src/lib/pytorch/ownTableText';
import type { NamedRun, NamedRuns } from '../../src/lib/pytorch/namedRuns';
import { trainedRun } from '../../src/lib/pytorch/trainedRun';
import { trainingSource } from '../../src/lib/pytorch/trainingSource';
import { defaultsOf } from '../../src/lib/share/setting';
import { ruleTrainer } from '../../src/lib/rules/ruleTrainer';
import { isTable, type TableKind } from '../../src/lib/spec/tables';
import { train } from '../../src/lib/training/train';
import type { FigureInPyTorch } from './figures';
import { isChaotic, withoutGrowth } from './growth';
import { runJobs, type Job, type JobResult } from './jobs';
import { randomSettings } from './randomSettings';

/** Panels are trained no further than this: later on rounding decides more and more. The notebooks' kernels train to the end. */
const STEPS_AT_DEFAULTS = 200;
/** Under random settings the runs of a figure share some steps; a program that trains by itself goes as far as it says, to one of its records. */
const RANDOM_STEPS = { shared: 90, least: 24, most: 48, program: 102 } as const;
/** Where a gradient is zero up to rounding, rounding decides on a whole step of Adam: so much more is allowed. */
const ADAM_ALLOWANCE = 10;
/** Two runs that were disturbed differently do not leave the same path at the same step: one may be ahead by so many. */
const AHEAD = 10;
/** Losses below it are compared as if they were as large: single precision knows them no better. */
const SMALLEST_LOSS = 0.01;

const EXECUTED_STEPS = 5;

/** Settings of a figure whose panel is to compute in PyTorch what the page computes. */
export interface PanelCase {
  name: string;
  rerun: Rerun;
  /** Whether its notebook's cells are run as well. */
  hasNotebook: boolean;
}

export const atDefaults = ({ id, schema, rerun }: FigureInPyTorch): PanelCase => ({
  name: `${id} at its defaults`,
  rerun: shortened(rerun(defaultsOf(schema)), STEPS_AT_DEFAULTS),
  hasNotebook: false,
});

/** The settings that this number stands for, always the same. */
export const atRandom = ({ id, schema, rerun }: FigureInPyTorch, number: number, hasNotebook = false): PanelCase => ({
  name: `${id}, random settings ${number}`,
  rerun: briefly(rerun(randomSettings(schema, number), RANDOM_STEPS.program)),
  hasNotebook,
});

/** With each choice that brings a table of real data which the defaults do not have, as a notebook too: it brings the table along. */
export function withTables({ id, schema, rerun }: FigureInPyTorch): PanelCase[] {
  const usual = tableOf(rerun(defaultsOf(schema)));
  return Object.entries(schema).flatMap(([name, setting]) =>
    (setting.kind === 'choice' ? setting.options : []).flatMap((option): PanelCase[] => {
      const made = rerun({ ...defaultsOf(schema), [name]: option });
      const table = tableOf(made);
      return table === undefined || table === usual ? [] : [{ name: `${id} with ${option}`, rerun: briefly(made), hasNotebook: true }];
    }),
  );
}

/** The kind of a training's data, if it is real. */
function tableOf(rerun: Rerun): TableKind | undefined {
  if (rerun.kind !== 'training') return undefined;
  const { kind } = rerun.runs[0].spec.data;
  return isTable(kind) ? kind : undefined;
}

function briefly(rerun: Rerun): Rerun {
  if (rerun.kind === 'program') return rerun;
  const { shared, least, most } = RANDOM_STEPS;
  return shortened(rerun, Math.min(most, Math.max(least, Math.floor(shared / rerun.runs.length))));
}

function shortened(rerun: Rerun, most: number): Rerun {
  if (rerun.kind === 'program') return rerun;
  const [first, ...others] = rerun.runs;
  const short = (run: NamedRun): NamedRun => ({ ...run, spec: { ...run.spec, steps: Math.min(run.spec.steps, most) } });
  return { ...rerun, runs: [short(first), ...others.map(short)] };
}

async function panelJob(name: string, rerun: Rerun): Promise<Job> {
  return rerun.kind === 'training'
    ? { id: name, kind: 'training', source: trainingSource(rerun.runs), runs: rerun.runs, tables: ownTexts(rerun.runs), nudge: NUDGE }
    : {
        id: name,
        kind: 'program',
        source: rerun.source,
        withTwin: rerun.withTwin,
        expressions: (await rerun.series()).map(({ expression }) => expression),
      };
}

const ownTexts = (runs: NamedRuns): string =>
  ownTablesOf(runs.map(({ spec }) => spec))
    .map(ownTableText)
    .join('');

async function notebookJob(name: string, rerun: Rerun): Promise<Job> {
  const notebook = figureNotebook({ title: name, settings: [] }, await trainedRun(rerun));
  const cells = notebook.cells.filter(({ cell_type }) => cell_type === 'code').map(({ source }) => source.join(''));
  return { id: `${name}: notebook`, kind: 'cells', cells };
}

/** A panel that does more than train its runs: it is executed once, with few steps. */
interface WholePanel {
  name: string;
  source: string;
}

export function wholePanels({ id, schema, rerun }: FigureInPyTorch): WholePanel[] {
  const made = rerun(defaultsOf(schema));
  if (made.kind !== 'training' || !made.panelOf) return [];
  return [{ name: `${id}: the whole panel`, source: panelSource(shortened(made, EXECUTED_STEPS)) }];
}

/** The loss of every step's batch, until the run ends or diverges. */
const batchLosses = ({ spec, own }: NamedRun): number[] =>
  [...train({ ...spec, record: { every: 1 } }, own && { trainer: ruleTrainer(own.rule) })].flatMap((event) =>
    event.kind === 'record' && event.step > 0 ? [event.batchLoss ?? NaN] : [],
  );

interface Agreement {
  /** Largest relative difference of the loss in the first steps, and up to step 200, without the growth of differences. */
  early: number;
  middle: number;
  isChaotic: { early: boolean; middle: boolean };
  /** Steps at which the page and PyTorch differ by more than rounding explains. */
  faults: string[];
}

function agreement(
  { spec: { optimiser }, own }: NamedRun,
  page: readonly number[],
  losses: readonly (number | null)[],
  nudged: readonly (number | null)[],
): Agreement {
  const { early, middle, late } = TOLERANCES;
  const made: Agreement = { early: 0, middle: 0, isChaotic: { early: false, middle: false }, faults: [] };
  const allowance = optimiser.kind === 'sgd' && !own ? 1 : ADAM_ALLOWANCE;
  const scaleAt = (step: number) => Math.max(SMALLEST_LOSS, Math.abs(page[step] ?? 0));
  const nudgedAway = page.map((_, step) => Math.abs((nudged[step] ?? Infinity) - (losses[step] ?? Infinity)) / scaleAt(step));
  const largestUpTo = (step: number) => Math.max(0, ...nudgedAway.slice(0, step + 1).filter((distance) => !Number.isNaN(distance)));
  for (const [step, loss] of page.entries()) {
    const pytorch = losses[step] ?? Infinity;
    const difference = Math.abs(pytorch - loss) / scaleAt(step);
    const growth = largestUpTo(step);
    for (const part of ['early', 'middle'] as const) {
      if (step >= TOLERANCES[part].steps) continue;
      made[part] = Math.max(made[part], withoutGrowth(difference, growth));
      made.isChaotic[part] = isChaotic(growth);
    }
    const tolerance = step < early.steps ? early.tolerance : step < middle.steps ? middle.tolerance : late;
    if (!(difference <= allowance * (tolerance + NUDGE_ALLOWANCE * largestUpTo(step + AHEAD))))
      made.faults.push(`step ${step + 1}: page ${loss}, PyTorch ${pytorch}`);
  }
  return made;
}

function seriesDisagreements(
  { name, quantity, values, comparable = values.length }: PageSeries,
  python: readonly (number | null)[],
  tolerance = PROGRAM_TOLERANCE,
): string[] {
  return values.slice(0, comparable).flatMap((value, step) => {
    const difference = Math.abs((python[step] ?? NaN) - value) / Math.max(1, Math.abs(value));
    return difference <= tolerance ? [] : [`${quantity}, ${name}, step ${step}: page ${value}, PyTorch ${python[step]}`];
  });
}

/**
 * Tests that PyTorch computes what the page computes, for all cases with one start of Python; and that whole panels run.
 * @param name of the files that the jobs and their results are written to
 */
export function panelsAgree(name: string, cases: readonly PanelCase[], wholePanels: readonly WholePanel[] = []): void {
  let results: Record<string, JobResult> = {};
  /** Losses of every step of the training cases on the page, by the case's name and in the order of its runs. */
  let pageLosses: Readonly<Record<string, number[][]>> = {};
  /** Of all runs, for what can only be said of them together. */
  const agreements: (Omit<Agreement, 'faults'> & { name: string })[] = [];

  beforeAll(async () => {
    const jobs = await Promise.all(
      cases.flatMap(({ name, rerun, hasNotebook }) => [panelJob(name, rerun), ...(hasNotebook ? [notebookJob(name, rerun)] : [])]),
    );
    const executed = wholePanels.map(({ name, source }): Job => ({ id: name, kind: 'code', source, isComplete: true }));
    const running = runJobs(name, [...jobs, ...executed]);
    pageLosses = Object.fromEntries(
      cases.flatMap(({ name, rerun }) => (rerun.kind === 'training' ? [[name, rerun.runs.map(batchLosses)]] : [])),
    );
    results = await running;
  });

  describe.each([...cases])('$name', ({ name, rerun, hasNotebook }) => {
    test('the panel computes in PyTorch what the page computes', async () => {
      const result = results[name];
      expect(result?.error).toBeUndefined();
      if (rerun.kind === 'program') {
        (await rerun.series()).forEach((series, i) =>
          expect(seriesDisagreements(series, result?.values?.[i] ?? [], rerun.tolerance)).toEqual([]),
        );
        return;
      }
      for (const [i, run] of rerun.runs.entries()) {
        expect(result?.losses?.[run.name]).toHaveLength(run.spec.steps);
        const page = pageLosses[name]?.[i] ?? [];
        expect(page.length).toBeGreaterThan(0);
        const { faults, ...largest } = agreement(run, page, result?.losses?.[run.name] ?? [], result?.nudged?.[run.name] ?? []);
        expect(faults).toEqual([]);
        agreements.push({ name, ...largest });
      }
      expect(result?.problems).toEqual([]);
    });

    if (hasNotebook) {
      test("the notebook's cells come to the end and find agreement", () => {
        const result = results[`${name}: notebook`];
        expect(result?.error).toBeUndefined();
        expect(result?.printed).toContain('The page and PyTorch agree.');
      });
    }
  });

  if (wholePanels.length > 0)
    test('panels that do more than train run to their end', () => {
      for (const { name } of wholePanels) {
        expect(results[name], name).toBeDefined();
        expect(results[name]?.error, name).toBeUndefined();
      }
    });

  afterAll(() => {
    for (const { name, early, middle } of agreements) {
      console.log(
        `${name}: relative difference of the loss ${early.toExponential(1)} up to step 20, ${middle.toExponential(1)} up to step 200`,
      );
    }
  });

  // Now and then a ReLU's input is zero up to rounding, and then two correct programs part: so it is asked of nearly all at first, and of most later on.
  if (!cases.some(({ rerun }) => rerun.kind === 'training')) return;
  test('most runs agree as closely as rounding lets them', () => {
    const { early, middle } = TOLERANCES;
    const calm = (of: 'early' | 'middle') => agreements.filter(({ isChaotic }) => !isChaotic[of]);
    const shareBelow = (limit: number, of: 'early' | 'middle') => calm(of).filter((run) => run[of] <= limit).length / calm(of).length;
    expect(calm('early').length).toBeGreaterThan(agreements.length / 2);
    expect(shareBelow(early.tolerance, 'early')).toBeGreaterThan(0.9);
    expect(shareBelow(middle.tolerance, 'middle')).toBeGreaterThan(0.5);
    for (const run of agreements.filter(({ name }) => name.endsWith('defaults'))) {
      if (!run.isChaotic.early) expect(run.early, run.name).toBeLessThan(early.tolerance);
      if (!run.isChaotic.middle) expect(run.middle, run.name).toBeLessThan(middle.tolerance);
    }
  });
}
