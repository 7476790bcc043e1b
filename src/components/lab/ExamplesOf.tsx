import { pictureOf } from '../../lib/data/handwriting';
import { formatNumber, formatPercent } from '../../lib/format/formatNumber';
import type { Inspection } from '../../lib/lab/inspect';
import { DigitPicture } from '../book/DigitPicture';
import { ConfusionTable } from '../book/figure/ConfusionTable';
import { fill } from '../book/figure/words';
import type { LabWords } from './labWords';

interface Props {
  name: string;
  read: Extract<Inspection, { kind: 'classes' | 'values' }>;
  /** Whether a row is a picture that can be shown. */
  isPicture: boolean;
  words: LabWords;
}

/** Inputs of a row that are written out. */
const MOST_INPUTS = 6;

/** How the validation rows are read: which class for which, and the worst of them. */
export function ExamplesOf({ name, read, isPicture, words: { phrases } }: Props) {
  return (
    <div class="panel lab-examples">
      {read.kind === 'classes' && (
        <div class="panel-scroll" role="region" aria-label={fill(phrases['examples.region'], { name })} tabIndex={0}>
          <ConfusionTable
            caption={fill(phrases['examples.confusion'], { name })}
            corner={phrases['examples.corner']}
            names={Array.from({ length: read.classes }, (_, each) => String(each))}
            confusion={read.confusion}
          />
        </div>
      )}
      <p>{fill(phrases['examples.worst'], { name })}</p>
      <ol class={isPicture ? 'digit-row lab-worst' : 'lab-worst'}>
        {read.kind === 'classes'
          ? read.worst.map(({ inputs, target, read: as, share }, place) => {
              const text = fill(phrases['examples.misread'], { target, read: as, share: formatPercent(share, 1) });
              return (
                <li key={place}>
                  {isPicture && <DigitPicture picture={pictureOf(Float32Array.from(inputs), 0)} label={text} />}
                  <p>{isPicture ? text : `${inputsText(inputs)}: ${text}`}</p>
                </li>
              );
            })
          : read.worst.map(({ inputs, target, output }, place) => (
              <li key={place}>
                <p>
                  {inputsText(inputs)}:{' '}
                  {fill(phrases['examples.missed'], { target: formatNumber(target, 3), output: formatNumber(output, 3) })}
                </p>
              </li>
            ))}
      </ol>
    </div>
  );
}

function inputsText(inputs: readonly number[]): string {
  const shown = inputs.slice(0, MOST_INPUTS).map((input) => formatNumber(input, 3));
  return `(${shown.join(', ')}${inputs.length > MOST_INPUTS ? ', …' : ''})`;
}
