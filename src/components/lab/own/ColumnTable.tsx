import { formatCount, formatShort } from '../../../lib/format/formatNumber';
import { rolesFor, type Role, type TableChoices } from '../../../lib/table/choices';
import { MOST_VALUES, type ColumnHead } from '../../../lib/table/column';
import type { TableHead } from '../../../lib/table/readTable';
import { quoted } from '../../../lib/table/tableNotice';
import { ColumnHeads } from '../../book/figure/ColumnHeads';
import { fill } from '../../book/figure/words';
import { UNTRANSLATED } from '../../controls/untranslated';
import type { OwnWords } from './ownWords';

interface Props {
  table: TableHead;
  choices: TableChoices;
  live: boolean;
  words: OwnWords;
  onRole: (column: number, role: Role) => void;
}

/** Values that a cell lists. */
const LISTED = 4;

/** What each column holds, and what it is used as. */
export function ColumnTable({ table, choices, live, words, onRole }: Props) {
  const { phrases, settings } = words;
  const caption = fill(phrases.columnsCaption, { file: table.fileName });
  return (
    <div class="panel-scroll own-columns" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <ColumnHeads names={[phrases.column, settings.role.name, phrases.holds]} />
          </tr>
        </thead>
        <tbody>
          {table.columns.map((column, i) => (
            <tr key={column.name}>
              <th scope="row" {...UNTRANSLATED}>
                {column.name}
              </th>
              <td>
                <select
                  aria-label={`${settings.role.name}: ${column.name}`}
                  value={choices.roles[i]}
                  disabled={!live}
                  onChange={({ currentTarget }) => onRole(i, currentTarget.value as Role)}
                >
                  {rolesFor(column).map((role) => (
                    <option key={role} value={role} selected={role === choices.roles[i]}>
                      {settings.role.options[role]}
                    </option>
                  ))}
                </select>
              </td>
              <td>
                {holdsText(column, words)}
                {column.gaps > 0 && <div>{gapsText(column, table, words)}</div>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Kind and range, or the first values. */
function holdsText({ kind, range, values, odd }: ColumnHead, { phrases }: OwnWords): string {
  if (values.length === 0) return phrases.nothing;
  if (kind === 'number' && range) return fill(phrases.numbers, { low: formatShort(range[0], 4), high: formatShort(range[1], 4) });
  const listed = values.slice(0, LISTED).map(quoted).join(', ');
  const isMore = values.length > MOST_VALUES;
  return fill(odd ? phrases.mixed : isMore ? phrases.manyNames : phrases.names, {
    count: Math.min(MOST_VALUES, values.length),
    values: values.length > LISTED ? `${listed}, …` : listed,
  });
}

const gapsText = ({ gaps, firstGap = 0 }: ColumnHead, { lines }: TableHead, { phrases }: OwnWords): string =>
  fill(phrases.gaps, { count: formatCount(gaps), line: formatCount(lines[firstGap] ?? 0) });
