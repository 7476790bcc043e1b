import { DIGITS } from '../../../lib/data/sampleDrawings';
import { formatPercent } from '../../../lib/format/formatNumber';
import { fill } from '../../book/figure/words';
import { DigitPicture } from '../../book/DigitPicture';
import type { Words } from './figure';
import { CLASSES, type Answer, type Misread } from './model';

/** The pictures kept from training that are read worst, and how all of them are read. */
export function MisreadPanel({ answer: { worst, confusion }, words: { phrases } }: { answer: Answer; words: Words }) {
  const count = confusion.reduce((sum, cell) => sum + cell, 0);
  const text = ({ digit, read }: Misread) => fill(phrases.misread, { digit, read });
  return (
    <details class="panel">
      <summary>{phrases.worstTitle}</summary>
      <p class="panel-hint">{phrases.worstHint}</p>
      <div class="digit-row">
        {worst.map((misread, place) => (
          <div key={place}>
            <DigitPicture picture={misread.picture} label={text(misread)} />
            <p>
              {text(misread)}, {formatPercent(misread.share)}
            </p>
          </div>
        ))}
      </div>
      <div class="panel-scroll" role="region" aria-label={phrases.worstTitle} tabIndex={0}>
        <table>
          <caption>{fill(phrases.confusionCaption, { count })}</caption>
          <thead>
            <tr>
              <th scope="col">{phrases.confusionDigit}</th>
              {DIGITS.map((digit) => (
                <th key={digit} scope="col">
                  {digit}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {DIGITS.map((digit, row) => (
              <tr key={digit}>
                <th scope="row">{digit}</th>
                {confusion.slice(row * CLASSES, (row + 1) * CLASSES).map((cell, column) => (
                  <td key={column}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
