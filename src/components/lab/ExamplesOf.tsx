import { pictureOf } from '../../lib/data/handwriting';
import { formatNumber, formatPercent } from '../../lib/format/formatNumber';
import type { Inspection } from '../../lib/lab/inspect';
import { classNames, inputNames } from '../../lib/lab/ownData';
import type { DataSpec } from '../../lib/spec/spec';
import { DigitPicture } from '../book/DigitPicture';
import { ConfusionTable } from '../book/figure/ConfusionTable';
import { fill } from '../book/figure/words';
import type { LabWords } from './labWords';

interface Props {
  name: string;
  read: Extract<Inspection, { kind: 'classes' | 'values' }>;
  /** Whether a row is a picture that can be shown. */
  isPicture: boolean;
  data: DataSpec | undefined;
  words: LabWords;
}

/** Inputs of a row that are written out. */
const MOST_INPUTS = 6;

/** How the validation rows are read: which class for which, and the worst of them. */
export function ExamplesOf({ name, read, isPicture, data, words: { phrases } }: Props) {
  const classes = data && classNames(data);
  const named = (number: number) => classes?.[number] ?? number;
  const inputs = data && inputNames(data);
  return (
    <div class="panel lab-examples">
      {read.kind === 'classes' && (
        <div class="panel-scroll" role="region" aria-label={fill(phrases['examples.region'], { name })} tabIndex={0}>
          <ConfusionTable
            caption={fill(phrases['examples.confusion'], { name })}
            corner={phrases['examples.corner']}
            names={Array.from({ length: read.classes }, (_, each) => String(named(each)))}
            confusion={read.confusion}
          />
        </div>
      )}
      <p>{fill(phrases['examples.worst'], { name })}</p>
      <ol class={isPicture ? 'digit-row lab-worst' : 'lab-worst'}>
        {read.kind === 'classes'
          ? read.worst.map(({ inputs: row, target, read: as, share }, place) => {
              const text = fill(phrases['examples.misread'], { target: named(target), read: named(as), share: formatPercent(share, 1) });
              return (
                <li key={place}>
                  {isPicture && <DigitPicture picture={pictureOf(Float32Array.from(row), 0)} label={text} />}
                  <p>{isPicture ? text : `${inputsText(row, inputs)}: ${text}`}</p>
                </li>
              );
            })
          : read.worst.map(({ inputs: row, target, output }, place) => (
              <li key={place}>
                <p>
                  {inputsText(row, inputs)}:{' '}
                  {fill(phrases['examples.missed'], { target: formatNumber(target, 3), output: formatNumber(output, 3) })}
                </p>
              </li>
            ))}
      </ol>
    </div>
  );
}

function inputsText(row: readonly number[], names: readonly string[] | undefined): string {
  const shown = row
    .slice(0, MOST_INPUTS)
    .map((input, i) => (names ? `${names[i] ?? ''} ${formatNumber(input, 3)}` : formatNumber(input, 3)));
  return `(${shown.join(', ')}${row.length > MOST_INPUTS ? ', …' : ''})`;
}
