import { csvOf } from '../../lib/format/csv';
import { tallyOf, type CheckedFile, type FileResult } from '../../lib/practice/checkFiles';
import { ColumnHeads } from '../book/figure/ColumnHeads';
import { downloadText } from '../book/figure/downloadText';
import { fill } from '../book/figure/words';
import { exerciseRows, fileRows, findingText, isSuspect, type CheckPhrases } from './checkWords';

interface Props {
  results: readonly FileResult[];
  phrases: CheckPhrases;
}

/** Every file with what was found in it, as a table and as CSV. */
export function CheckResults({ results, phrases }: Props) {
  const { columns, rows } = fileRows(results, phrases);
  const save = (name: string, table: typeof fileRows) => {
    const { columns: head, rows: body } = table(results, phrases);
    downloadText(name, 'text/csv', csvOf(head, body));
  };
  return (
    <>
      <p>{summaryOf(results, phrases)}</p>
      <div class="desk-scroll" role="region" aria-label={phrases.caption} tabIndex={0}>
        <table class="desk-table">
          <caption>{phrases.caption}</caption>
          <thead>
            <tr>
              <ColumnHeads names={columns} />
            </tr>
          </thead>
          <tbody>
            {rows.map(([file, ...cells], index) => {
              const result = results[index];
              return (
                <tr key={index} data-suspect={result && isSuspect(result)}>
                  <th scope="row">{file}</th>
                  {cells.map((cell, column) => (
                    <td key={column}>{cell}</td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <div class="desk-actions">
        <button type="button" onClick={() => save('check.csv', fileRows)}>
          {phrases.csv}
        </button>
        <button type="button" onClick={() => save('check-exercises.csv', exerciseRows)}>
          {phrases.csvExercises}
        </button>
      </div>
      {results.map((result, index) =>
        isSuspect(result) && !('refusal' in result) ? <Found key={index} file={result} phrases={phrases} /> : null,
      )}
    </>
  );
}

/** What in a file needs a look, one exercise a line. */
function Found({ file: { file, exercises, damaged }, phrases }: { file: CheckedFile; phrases: CheckPhrases }) {
  const told = exercises.filter(({ finding: { kind } }) => kind !== 'agrees' && kind !== 'seen');
  return (
    <section class="desk-found">
      <h2>{fill(phrases.details, { file })}</h2>
      <ul>
        {told.map(({ id, finding }) => (
          <li key={id}>
            <code>{id}</code>: {findingText(finding, phrases)}
          </li>
        ))}
        {damaged.length > 0 && <li>{fill(phrases.damagedEntries, { names: damaged.join(', ') })}</li>}
      </ul>
    </section>
  );
}

function summaryOf(results: readonly FileResult[], phrases: CheckPhrases): string {
  const refused = results.filter((result) => 'refusal' in result).length;
  const contradicted = results.filter((result) => 'exercises' in result && tallyOf(result.exercises).contradicted > 0).length;
  return fill(phrases.summary, { files: results.length, refused, contradicted, agree: results.length - refused - contradicted });
}
