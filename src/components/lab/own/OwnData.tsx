import { useMemo, useRef, useState } from 'preact/hooks';
import { formatCount } from '../../../lib/format/formatNumber';
import type { DataSpec } from '../../../lib/spec/spec';
import { firstChoices, isTarget, withRole } from '../../../lib/table/choices';
import { prepareTable } from '../../../lib/table/prepareTable';
import { readTable, type ReadTable } from '../../../lib/table/readTable';
import { takeFile, takeTable } from '../../../lib/table/takeTable';
import { namedTable, usedTable, type UsedTable } from '../../../lib/table/usedTables';
import { fill } from '../../book/figure/words';
import { ColumnTable } from './ColumnTable';
import { FilePlace } from './FilePlace';
import { HASH_SHOWN, sentenceOf, type OwnWords } from './ownWords';
import { RowChoices } from './RowChoices';
import { RowsPreview } from './RowsPreview';

interface Props {
  id: string;
  data: DataSpec;
  live: boolean;
  words: OwnWords;
  /** Of the other network, if there is one. */
  other: DataSpec | undefined;
  onData: (data: DataSpec, isForBoth: boolean) => void;
}

const FIRST_SEED = 1;

/** A table of the reader's own: read, looked at, chosen from, and used. What is in use stays until rows that can be used take its place. */
export function OwnData({ id, data, live, words, other, onData }: Props) {
  const { phrases } = words;
  const inUse = data.kind === 'own' ? data.table : undefined;
  const [draft, setDraft] = useState<UsedTable | undefined>(() => (inUse === undefined ? undefined : usedTable(inUse)));
  const [told, setTold] = useState<string>();
  const newest = useRef(0);
  const preparation = useMemo(() => draft && prepareTable(draft.read, draft.choices), [draft]);
  const isUsedBy = (network: DataSpec) => preparation?.ok === true && JSON.stringify(preparation.prepared.data) === JSON.stringify(network);
  const isUsed = isUsedBy(data);
  const isUsedByAll = isUsed && (other === undefined || isUsedBy(other));

  const takeRead = (read: ReadTable) => {
    setTold(`${fill(phrases.read, countsOf(read))} ${otherFileText(read, inUse, words)}`);
    const isNamed = takeFile(read) > 0;
    const used = inUse === undefined ? undefined : usedTable(inUse);
    setDraft(used?.read.sha256 === read.sha256 ? used : { read, choices: firstChoices(read, FIRST_SEED) });
    // The rows that the network's data name are there now.
    if (isNamed && data.kind === 'own') onData({ ...data }, false);
  };
  const take = async (name: string, bytes: Promise<Uint8Array>) => {
    const mine = (newest.current += 1);
    setTold(fill(phrases.reading, { file: name }));
    try {
      const given = await bytes;
      await drawn();
      if (mine !== newest.current) return;
      const reading = readTable(name, given);
      if (reading.ok) takeRead(reading.table);
      else setTold(`${sentenceOf(reading.refusal, words)} ${phrases.unchanged}`);
    } catch (error) {
      setTold(fill(phrases.unreadable, { file: name, reason: error instanceof Error ? error.message : String(error) }));
    }
  };
  const use = (isForBoth: boolean) => {
    if (!draft || !preparation?.ok) return;
    takeTable(draft.read, draft.choices, preparation.prepared);
    onData(preparation.prepared.data, isForBoth);
  };

  return (
    <div class="own">
      <FilePlace id={id} live={live} words={words} onFile={take} />
      <div class="own-told" role="status">
        {told !== undefined && <p>{told}</p>}
        {inUse !== undefined && <p>{inUseText(inUse, data, words)}</p>}
      </div>
      {draft && (
        <>
          <ColumnTable
            table={draft.read}
            choices={draft.choices}
            live={live}
            words={words}
            onRole={(column, role) => setDraft({ ...draft, choices: withRole(draft.read, draft.choices, column, role) })}
          />
          <RowsPreview table={draft.read} words={words} />
          <RowChoices id={id} choices={draft.choices} live={live} words={words} onChoices={(choices) => setDraft({ ...draft, choices })} />
          <ul class="own-remarks">
            {[...draft.read.remarks, ...(preparation?.ok ? preparation.prepared.remarks : [])].map((remark, i) => (
              <li key={i}>{sentenceOf(remark, words)}</li>
            ))}
          </ul>
          <div role="status">{preparation?.ok === false && <p class="lab-problem">{sentenceOf(preparation.problem, words)}</p>}</div>
          <div class="figure-actions">
            <button type="button" class="lab-main" disabled={!live || !preparation?.ok || isUsedByAll} onClick={() => use(true)}>
              {isUsedByAll ? phrases.used : other ? phrases.useInBoth : phrases.use}
            </button>
            {other && (
              <button type="button" disabled={!live || !preparation?.ok || isUsed} onClick={() => use(false)}>
                {phrases.useInOne}
              </button>
            )}
          </div>
        </>
      )}
    </div>
  );
}

/** Resolves when the page has drawn what it was last told. */
const drawn = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

const countsOf = ({ fileName, rows, columns }: ReadTable) => ({ file: fileName, rows: formatCount(rows), columns: columns.length });

/** What is said of a file that is not the one that the data need. */
function otherFileText({ fileName, sha256 }: ReadTable, inUse: string | undefined, { phrases }: OwnWords): string {
  const needed = inUse !== undefined && !usedTable(inUse) ? namedTable(inUse) : undefined;
  if (!needed || needed.sha256 === sha256) return '';
  return fill(phrases.otherFile, { file: fileName, found: sha256.slice(0, HASH_SHOWN), hash: needed.sha256.slice(0, HASH_SHOWN) });
}

/** What is in use, and whether a link brings it along. */
function inUseText(hash: string, data: DataSpec, { phrases }: OwnWords): string {
  const used = usedTable(hash);
  const name = namedTable(hash);
  if (!used) return name ? fill(phrases.needed, { file: name.fileName, hash: name.sha256.slice(0, HASH_SHOWN) }) : phrases.linkBroken;
  const [target] = used.read.columns.filter((_, i) => isTarget(used.choices.roles[i] ?? 'unused'));
  const now = fill(phrases.usedNow, {
    file: used.read.fileName,
    training: formatCount(data.points),
    held: formatCount(data.validationPoints ?? 0),
    inputs: data.kind === 'own' ? data.features : 0,
    target: target?.name ?? '',
  });
  return `${now} ${name?.isWhole ? phrases.linkWhole : fill(phrases.linkNamed, { file: used.read.fileName })}`;
}
