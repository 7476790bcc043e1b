import { linesFound } from '../../lib/practice/lines';
import type { LinesExercise } from '../../lib/practice/kinds';
import { fill } from '../book/figure/words';
import { UNTRANSLATED } from '../controls/untranslated';
import { SeedRows } from './SeedRows';
import { shownNumber } from './shownNumber';
import type { Phrases } from './exerciseForm';
import type { WordsOf } from './exerciseSchema';
import { Html } from './Html';

interface Props {
  exercise: LinesExercise;
  words: WordsOf<'lines'>;
  phrases: Phrases;
  answer: string;
  /** What each seed gave. */
  rows: readonly (readonly number[])[];
}

/** Each fault with its symptom, found or not, and the lines that were marked without a fault. */
export function LinesOutcome({ exercise, words, phrases, answer, rows }: Props) {
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
        {names.map((name, place) => {
          const fault = words.faults[name];
          const lines = exercise.faults[name] ?? [];
          return (
            <li key={name}>
              <strong>
                <Html html={fault?.name ?? name} />
              </strong>{' '}
              <span class="answer-found">
                {phrases[found.includes(name) ? 'fault.found' : 'fault.missed']},{' '}
                {fill(lines.length > 1 ? phrases.faultLines : phrases.faultLine, { lines: lines.join(', ') })}
              </span>
              <p>
                <Html html={fault?.symptom ?? ''} />
              </p>
              <Symptom
                axis={fault?.axis ?? name}
                meant={rows.map((row) => row[2 * place] ?? NaN)}
                faulty={rows.map((row) => row[2 * place + 1] ?? NaN)}
                phrases={phrases}
              />
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

interface SymptomProps {
  axis: string;
  /** What the program gave as it was meant, and with the fault, seed by seed. */
  meant: readonly number[];
  faulty: readonly number[];
  phrases: Phrases;
}

/** A fault's symptom as it was measured just now. */
function Symptom({ axis, meant, faulty, phrases }: SymptomProps) {
  const spans = { meant: spanOf(meant, phrases), faulty: spanOf(faulty, phrases) };
  const text = fill(phrases.symptomRun, { axis, ...spans });
  return (
    <div class="answer-symptom">
      <p>{text}</p>
      <SeedRows
        label={text}
        rows={[
          { name: phrases.asMeant, values: meant, tone: 'without' },
          { name: phrases.withFault, values: faulty },
        ]}
        markName=""
        axis={axis}
      />
    </div>
  );
}

function spanOf(values: readonly number[], phrases: Phrases): string {
  const [least, most] = [Math.min(...values), Math.max(...values)].map(shownNumber) as [string, string];
  return least === most ? least : fill(phrases.span, { least, most });
}
