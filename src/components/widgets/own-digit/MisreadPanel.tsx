import { DIGITS } from '../../../lib/data/sampleDrawings';
import { formatPercent } from '../../../lib/format/formatNumber';
import { ConfusionTable } from '../../book/figure/ConfusionTable';
import { fill } from '../../book/figure/words';
import { DigitPicture } from '../../book/DigitPicture';
import type { Words } from './figure';
import type { Answer, Misread } from './model';

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
        <ConfusionTable
          caption={fill(phrases.confusionCaption, { count })}
          corner={phrases.confusionDigit}
          names={DIGITS.map(String)}
          confusion={confusion}
        />
      </div>
    </details>
  );
}
