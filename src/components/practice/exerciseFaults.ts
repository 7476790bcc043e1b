import type { Graded } from '../../lib/practice/kinds';
import type { Schema } from '../../lib/share/setting';
import type { ExerciseWords } from './exerciseSchema';

/** Where an exercise and its words, its program or its figure do not fit together; none if they do. */
export function exerciseFaults(
  exercise: Graded,
  words: ExerciseWords,
  { listing, schema }: { listing: readonly string[]; schema: Schema | undefined },
): string[] {
  if (exercise.kind === 'number' && words.kind === 'number') return [];
  if (exercise.kind === 'curve' && words.kind === 'curve') return [];
  if (exercise.kind === 'choice' && words.kind === 'choice') return differing('options', exercise.options, Object.keys(words.options));
  if (exercise.kind === 'order' && words.kind === 'order')
    return differing('contestants', exercise.contestants, Object.keys(words.contestants));
  if (exercise.kind === 'lines' && words.kind === 'lines') return linesFaults(exercise, words, listing);
  if (exercise.kind === 'settings' && words.kind === 'settings') return settingsFaults(exercise.schema, schema);
  if (exercise.kind === 'derivation' && words.kind === 'derivation')
    return [
      ...(exercise.steps.length === words.steps.length ? [] : ['other steps than the words']),
      ...exercise.steps.flatMap(({ options }, i) =>
        differing(`options of step ${i + 1}`, options, Object.keys(words.steps[i]?.options ?? {})),
      ),
    ];
  return [`words for another kind: ${words.kind} instead of ${exercise.kind}`];
}

function differing(what: string, own: readonly string[], named: readonly string[]): string[] {
  const [mine, theirs] = [own, named].map((names) => [...names].sort().join(', '));
  return mine === theirs ? [] : [`${what}: words for ${theirs}, not for ${mine}`];
}

function linesFaults(
  { faults, either = [] }: Extract<Graded, { kind: 'lines' }>,
  words: Extract<ExerciseWords, { kind: 'lines' }>,
  listing: readonly string[],
): string[] {
  const blank = [...Object.values(faults).flat(), ...either, ...Object.keys(words.innocent ?? {}).map(Number)].filter(
    (line) => (listing[line - 1] ?? '').trim() === '',
  );
  return [
    ...differing('faults', Object.keys(faults), Object.keys(words.faults)),
    ...blank.map((line) => `its program has no line ${line}`),
  ];
}

/** The sliders are those of the figure: each of the settings has to be one of its own. */
function settingsFaults(own: Schema, schema: Schema | undefined): string[] {
  if (!schema) return ['there is no such figure'];
  return Object.keys(own)
    .filter((name) => JSON.stringify({ ...own[name], default: 0 }) !== JSON.stringify({ ...schema[name], default: 0 }))
    .map((name) => `the setting '${name}' is not that of the figure`);
}
