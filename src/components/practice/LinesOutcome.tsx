import { linesFound } from '../../lib/practice/lines';
import type { LinesExercise } from '../../lib/practice/kinds';
import { fill } from '../book/figure/words';
import { UNTRANSLATED } from '../controls/untranslated';
import type { Phrases } from './exerciseForm';
import type { WordsOf } from './exerciseSchema';
import { Html } from './Html';

interface Props {
  exercise: LinesExercise;
  words: WordsOf<'lines'>;
  phrases: Phrases;
  answer: string;
}

/** Each fault with its symptom, found or not, and the lines that were marked without a fault. */
export function LinesOutcome({ exercise, words, phrases, answer }: Props) {
  const { found, missed, innocent } = linesFound(exercise, answer.split(',').map(Number));
  const names = Object.keys(exercise.faults);
  return (
    <>
      <p>
        {fill(phrases.foundLines, { found: found.length, total: names.length })}{' '}
        {missed.length === 0 && innocent.length === 0 && <Html html={words.right} />}
      </p>
      {innocent.length > 0 && (
        <ul class="answer-innocent">
          {innocent.map((line) => {
            const reason = words.innocent?.[line];
            return (
              <li key={line}>
                <Html
                  html={reason === undefined ? fill(phrases.innocentLine, { line }) : fill(phrases.innocentLineWhy, { line, reason })}
                />
              </li>
            );
          })}
        </ul>
      )}
      <ul class="answer-faults">
        {names.map((name) => {
          const fault = words.faults[name];
          const lines = exercise.faults[name] ?? [];
          return (
            <li key={name}>
              <strong>
                <Html html={fault?.name ?? name} />
              </strong>{' '}
              <span class="answer-found">
                {phrases[found.includes(name) ? 'fault.found' : 'fault.missed']},
                {fill(lines.length > 1 ? phrases.faultLines : phrases.faultLine, { lines: lines.join(', ') })}
              </span>
              <p>
                <Html html={fault?.symptom ?? ''} />
              </p>
              {fault && (
                <details class="panel">
                  <summary>{phrases.program}</summary>
                  <pre class="answer-program" tabIndex={0} {...UNTRANSLATED}>
                    <code>{fault.program.join('\n')}</code>
                  </pre>
                </details>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
