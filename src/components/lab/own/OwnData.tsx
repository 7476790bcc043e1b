import { useRef, useState } from 'preact/hooks';
import { formatCount } from '../../../lib/format/formatNumber';
import type { DataSpec } from '../../../lib/spec/spec';
import { firstChoices, isTarget, withRole } from '../../../lib/table/choices';
import type { TableHead } from '../../../lib/table/readTable';
import { takeFile, takeTable } from '../../../lib/table/takeTable';
import { namedTable, usedTable, type UsedTable } from '../../../lib/table/usedTables';
import { fill } from '../../book/figure/words';
import { ColumnTable } from './ColumnTable';
import { FilePlace } from './FilePlace';
import { keepTable } from './keptTables';
import { HASH_SHOWN, sentenceOf, type OwnWords } from './ownWords';
import { pageReader } from './pageReader';
import { ReadingProgress } from './ReadingProgress';
import { RowChoices } from './RowChoices';
import { RowsPreview } from './RowsPreview';
import { Stopped } from './tableReader';
import { usePreparation } from './usePreparation';

interface Props {
  id: string;
  data: DataSpec;
  live: boolean;
  words: OwnWords;
  /** How often the reader asked for a place to bring a table. */
  asked: number;
  /** Of the other network, if there is one. */
  other: DataSpec | undefined;
  onData: (data: DataSpec, isForBoth: boolean) => void;
}

const FIRST_SEED = 1;
/** Milliseconds that a file may take to be read before its progress is shown. */
const AT_ONCE = 300;

/** A table of the reader's own: read, looked at, chosen from, and used. What is in use stays until rows that can be used take its place. */
export function OwnData({ id, data, live, words, asked, other, onData }: Props) {
  const { phrases } = words;
  const inUse = data.kind === 'own' ? data.table : undefined;
  const [draft, setDraft] = useState<UsedTable | undefined>(() => (inUse === undefined ? undefined : usedTable(inUse)));
  const [told, setTold] = useState<string>();
  const [reading, setReading] = useState<{ file: string; share: number }>();
  const newest = useRef(0);
  const { preparation, isOld, isSlow, failure } = usePreparation(draft, pageReader);
  const isUsedBy = (network: DataSpec) => preparation?.ok === true && JSON.stringify(preparation.prepared.data) === JSON.stringify(network);
  const isUsed = isUsedBy(data);
  const isUsedByAll = isUsed && (other === undefined || isUsedBy(other));

  const takeRead = async (read: TableHead) => {
    setTold(`${fill(phrases.read, countsOf(read))} ${otherFileText(read, inUse, words)}`);
    const isNamed = (await takeFile(read, pageReader)) > 0;
    const used = inUse === undefined ? undefined : usedTable(inUse);
    setDraft(used?.read.sha256 === read.sha256 ? used : { read, choices: firstChoices(read, FIRST_SEED) });
    // The rows that the network's data name are there now.
    if (isNamed && data.kind === 'own') onData({ ...data }, false);
  };
  const take = async (name: string, bytes: Promise<Uint8Array>) => {
    const mine = (newest.current += 1);
    const since = performance.now();
    pageReader.stop();
    setTold(fill(phrases.reading, { file: name }));
    try {
      const answer = await pageReader.read(name, await bytes, (share) => {
        if (mine === newest.current && performance.now() - since > AT_ONCE) setReading({ file: name, share });
      });
      if (mine !== newest.current) return;
      if (answer.ok) await takeRead(answer.table);
      else setTold(`${sentenceOf(answer.refusal, words)} ${phrases.unchanged}`);
    } catch (error) {
      if (mine !== newest.current) return;
      if (error instanceof Stopped) setTold(`${fill(phrases.stopped, { file: name })} ${phrases.unchanged}`);
      else setTold(fill(phrases.unreadable, { file: name, reason: error instanceof Error ? error.message : String(error) }));
    } finally {
      if (mine === newest.current) setReading(undefined);
    }
  };
  const use = async (isForBoth: boolean) => {
    if (!draft || !preparation?.ok || isOld) return;
    const { prepared } = preparation;
    takeTable(draft.read, draft.choices, prepared);
    onData(prepared.data, isForBoth);
    const keeping = await keepTable(prepared.table.hash);
    setTold(fill(phrases[keeping], { file: draft.read.fileName }));
  };
  const canUse = live && preparation?.ok === true && !isOld;

  return (
    <div class="own">
      <FilePlace id={id} live={live} words={words} asked={asked} onFile={take} />
      <div class="own-told" role="status">
        {told !== undefined && <p>{told}</p>}
        {failure !== undefined && <p>{fill(phrases.unprepared, { reason: failure })}</p>}
        {inUse !== undefined && <p>{inUseText(inUse, data, words)}</p>}
      </div>
      {reading && <ReadingProgress {...reading} words={words} onStop={() => pageReader.stop()} />}
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
          <div role="status">
            {isSlow && <p class="lab-wait">{phrases.preparing}</p>}
            {preparation?.ok === false && <p class="lab-problem">{sentenceOf(preparation.problem, words)}</p>}
          </div>
          <div class="figure-actions">
            <button type="button" class="lab-main" disabled={!canUse || isUsedByAll} onClick={() => use(true)}>
              {isUsedByAll ? phrases.used : other ? phrases.useInBoth : phrases.use}
            </button>
            {other && (
              <button type="button" disabled={!canUse || isUsed} onClick={() => use(false)}>
                {phrases.useInOne}
              </button>
            )}
          </div>
        </>
      )}
    </div>
  );
}

const countsOf = ({ fileName, rows, columns }: TableHead) => ({ file: fileName, rows: formatCount(rows), columns: columns.length });

/** What is said of a file that is not the one that the data need. */
function otherFileText({ fileName, sha256 }: TableHead, inUse: string | undefined, { phrases }: OwnWords): string {
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
