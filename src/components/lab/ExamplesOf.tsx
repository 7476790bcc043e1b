import { useMemo } from 'preact/hooks';
import { pictureOf } from '../../lib/data/handwriting';
import { formatNumber, formatPercent } from '../../lib/format/formatNumber';
import type { Inspection } from '../../lib/lab/inspect';
import type { LabNetwork } from '../../lib/lab/labNetwork';
import { classNames } from '../../lib/lab/ownData';
import { ownUnits, type OwnUnits } from '../../lib/lab/ownUnits';
import { quoted } from '../../lib/table/tableNotice';
import { DigitPicture } from '../book/DigitPicture';
import { ConfusionTable } from '../book/figure/ConfusionTable';
import { fill } from '../book/figure/words';
import type { LabWords } from './labWords';

interface Props {
  name: string;
  read: Extract<Inspection, { kind: 'classes' | 'values' }>;
  network: LabNetwork | undefined;
  words: LabWords;
}

/** Inputs of a row that are written out. */
const MOST_INPUTS = 6;

/** How the validation rows are read: which class for which, and the worst of them. */
export function ExamplesOf({ name, read, network, words: { phrases } }: Props) {
  const isPicture = network?.data.kind === 'handwriting';
  const classes = network && classNames(network.data);
  const named = (number: number) => classes?.[number] ?? number;
  const units = useMemo(() => network && ownUnits(network), [network]);
  const inTable = (target: number) => formatNumber(units ? units.targetOf(target) : target, 3);
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
                  <p>{isPicture ? text : `${inputsText(row, units)}: ${text}`}</p>
                </li>
              );
            })
          : read.worst.map(({ inputs: row, target, output }, place) => (
              <li key={place}>
                <p>
                  {inputsText(row, units)}: {fill(phrases['examples.missed'], { target: inTable(target), output: inTable(output) })}
                </p>
              </li>
            ))}
      </ol>
    </div>
  );
}

function inputsText(row: readonly number[], units: OwnUnits | undefined): string {
  const all = units
    ? units.cellsOf(row).map(({ name, value }) => `${name} ${typeof value === 'number' ? formatNumber(value, 3) : quoted(value)}`)
    : row.map((input) => formatNumber(input, 3));
  return `(${all.slice(0, MOST_INPUTS).join(', ')}${all.length > MOST_INPUTS ? ', …' : ''})`;
}
