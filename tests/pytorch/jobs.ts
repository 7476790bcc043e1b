import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { NamedRuns } from '../../src/lib/pytorch/namedRuns';

/** What Python is asked to run. */
export type Job = { id: string } & (TrainingJob | ProgramJob | CellsJob | CodeJob);

/** A panel that trains, twice: from the page's weights, and from weights that are nudged by that share of their size. */
interface TrainingJob {
  kind: 'training';
  source: string;
  runs: NamedRuns;
  /** Python that gives the twin the reader's own tables of the runs. */
  tables: string;
  nudge: number;
}

/** A panel that computes; the expressions are evaluated after it, or after the program with the twin. */
interface ProgramJob {
  kind: 'program';
  source: string;
  withTwin?: string;
  expressions: string[];
}

/** The code cells of a notebook. */
interface CellsJob {
  kind: 'cells';
  cells: string[];
}

/** Code of a chapter, which is compiled, and run if it is complete. */
interface CodeJob {
  kind: 'code';
  source: string;
  isComplete: boolean;
}

/** What came out; numbers that are not finite are null. */
export interface JobResult {
  /** Of processor time. */
  seconds: number;
  /** Python's traceback. */
  error?: string;
  /** Of every step, by the run's name. */
  losses?: Record<string, (number | null)[]>;
  nudged?: Record<string, (number | null)[]>;
  /** Where what the panel draws by itself has another law than what the page draws. */
  problems?: string[];
  /** Of each expression. */
  values?: (number | null)[][];
  printed?: string;
}

const folder = new URL('../../.cache/test-results/pytorch/', import.meta.url);

/** Runs all the jobs with one start of Python: `DEEPNETWORKS_PYTHON`. */
export async function runJobs(name: string, jobs: readonly Job[]): Promise<Record<string, JobResult>> {
  mkdirSync(folder, { recursive: true });
  const [asked, answered] = ['jobs', 'results'].map((part) => fileURLToPath(new URL(`${name}-${part}.json`, folder))) as [string, string];
  writeFileSync(asked, JSON.stringify(jobs));
  await runPython([fileURLToPath(new URL('run_jobs.py', import.meta.url)), asked, answered]);
  return JSON.parse(readFileSync(answered, 'utf8')) as Record<string, JobResult>;
}

/** @throws Error with what Python said when it fails. */
export async function runPython(given: readonly string[]): Promise<void> {
  const python = process.env['DEEPNETWORKS_PYTHON'];
  if (!python) throw new Error("DEEPNETWORKS_PYTHON names no Python: run 'npm run test:python'.");
  // Processes and kernels work side by side, one on each core.
  const env = { ...process.env, OMP_NUM_THREADS: '1' };
  const child = spawn(python, ['-B', ...given], { env, stdio: ['ignore', 'inherit', 'pipe'] });
  let complaint = '';
  child.stderr.on('data', (text: Buffer) => (complaint += text.toString()));
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (code !== 0) throw new Error(complaint);
}
