import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import type { ExerciseWords } from '../../src/components/practice/exerciseSchema';
import { runJobs, type JobResult } from './jobs';
import { expectOutcome, shownOutcome } from './shownOutcome';

const WORDS = new URL('../../src/content/practice/', import.meta.url);

/** The programs that show the symptoms of the faults, by exercise and fault. */
const programs = readdirSync(WORDS, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.json'))
  .flatMap((file) => {
    const words = JSON.parse(readFileSync(new URL(file.replaceAll('\\', '/'), WORDS), 'utf8')) as ExerciseWords;
    if (words.kind !== 'lines') return [];
    return Object.entries(words.faults).map(([fault, { program }]) => ({ name: `${file}: ${fault}`, source: program.join('\n') }));
  });

let results: Record<string, JobResult> = {};

beforeAll(async () => {
  results = await runJobs(
    'exercise-programs',
    programs.map(({ name, source }) => ({ id: name, kind: 'code', source, isComplete: true })),
  );
});

test('there are the symptoms of ten programs at least', () => {
  expect(new Set(programs.map(({ name }) => name.split(':')[0])).size).toBeGreaterThanOrEqual(10);
});

test.each(programs)('$name shows what its comments say', ({ name, source }) => {
  const shown = shownOutcome(source);
  expect(shown.raised ?? shown.printed.length).toBeTruthy();
  expectOutcome(shown, results[name]);
});
