import { useState } from 'preact/hooks';
import { differences } from '../../lib/lab/differences';
import type { LabNetwork } from '../../lib/lab/labNetwork';
import { listText, sorted, SORTS, type KeptRun, type Sort } from '../../lib/lab/runList';
import { downloadText } from '../book/figure/downloadText';
import { fill } from '../book/figure/words';
import { KindChoice } from './KindChoice';
import { differenceList } from './labText';
import { NAMES, SIDES, type LabPart, type Side } from './labWords';
import { RunOverlay } from './RunOverlay';
import { RunRow } from './RunRow';
import type { RunList } from './useRunList';

export interface RunsProps extends LabPart {
  list: RunList;
  /** Opens a run's network as A or B. */
  onOpen: (side: Side, network: LabNetwork) => void;
  /** Erases what else the browser keeps for the Lab. */
  onErase: () => Promise<void>;
}

/** The runs so far: each with what it changed and what it came to; to be named, sorted, laid over each other, opened again, taken along and erased. */
export function RunsPart({ list, onOpen, onErase, ...part }: RunsProps) {
  const { words, live } = part;
  const { phrases } = words;
  const [sort, setSort] = useState<Sort>('order');
  const [laid, setLaid] = useState<ReadonlySet<number>>(new Set());
  const { runs, keeping } = list;
  const before = (run: KeptRun): KeptRun | undefined => runs[runs.indexOf(run) - 1];
  const lay = (id: number, isOn: boolean) => setLaid((now) => new Set(isOn ? [...now, id] : [...now].filter((each) => each !== id)));
  const changed = (run: KeptRun): string => {
    const last = before(run);
    if (!last) return phrases['runs.first'];
    const found = differences(last.network, run.network);
    return found.length === 0 ? phrases['runs.sameAsBefore'] : fill(phrases['runs.changed'], { list: differenceList(words, found) });
  };
  return (
    <section aria-labelledby="lab-runs">
      <h2 id="lab-runs">{phrases['runs.title']}</h2>
      <p>{runs.length === 0 ? phrases['runs.none'] : keeping === 'session' ? phrases['runs.session'] : phrases['runs.about']}</p>
      {runs.length > 1 && (
        <div class="lab-fields">
          <KindChoice {...part} id="lab-runs" name="sort" kinds={SORTS} value={sort} onChange={setSort} />
        </div>
      )}
      <ol class="lab-runs">
        {sorted(runs, sort).map((run) => (
          <RunRow
            key={run.id}
            run={run}
            changed={changed(run)}
            isLaid={laid.has(run.id)}
            words={words}
            live={live}
            onLay={(isOn) => lay(run.id, isOn)}
            onRename={(name) => list.rename(run.id, name)}
            onRemove={() => list.remove(run.id)}
            actions={SIDES.map((side) => ({
              name: fill(phrases['runs.open'], { side: NAMES[side] }),
              act: () => onOpen(side, run.network),
            }))}
          />
        ))}
      </ol>
      <RunOverlay runs={runs.filter(({ id }) => laid.has(id))} words={words} />
      <FileActions {...part} list={list} onErase={onErase} />
    </section>
  );
}

const FILE = 'lab-runs.json';
const MOST_BYTES = 2_000_000;

/** The list as a file, from a file, and erased. */
function FileActions({ list, onErase, words: { phrases }, live }: LabPart & Pick<RunsProps, 'list' | 'onErase'>) {
  const [told, setTold] = useState('');
  const [isAsking, setAsking] = useState(false);
  const take = async (file: File | undefined) => {
    if (!file) return;
    const read = file.size > MOST_BYTES ? undefined : list.take(await file.text());
    if (!read) setTold(fill(phrases['runs.noList'], { file: file.name }));
    else setTold(fill(read.unread > 0 ? phrases['runs.takenSome'] : phrases['runs.taken'], { ...read }));
  };
  return (
    <>
      <div class="figure-actions">
        <button
          type="button"
          disabled={!live || list.runs.length === 0}
          onClick={() => downloadText(FILE, 'application/json', listText(list.runs))}
        >
          {phrases['runs.export']}
        </button>
        <label class={`control-toggle lab-file${live ? '' : ' disabled'}`}>
          {phrases['runs.import']}
          <input
            class="visually-hidden"
            type="file"
            accept=".json,application/json"
            disabled={!live}
            onChange={(event) => {
              const input = event.currentTarget;
              void take(input.files?.[0]).then(() => (input.value = ''));
            }}
          />
        </label>
        {isAsking ? (
          <>
            <button
              type="button"
              onClick={() => {
                list.erase();
                setAsking(false);
                onErase().then(
                  () => setTold(phrases['runs.erased']),
                  () => setTold(phrases['runs.erasedRuns']),
                );
              }}
            >
              {fill(phrases['runs.eraseAll'], { count: list.runs.length })}
            </button>
            <button type="button" onClick={() => setAsking(false)}>
              {phrases['runs.keep']}
            </button>
          </>
        ) : (
          <button type="button" disabled={!live} onClick={() => setAsking(true)}>
            {phrases['runs.erase']}
          </button>
        )}
      </div>
      <p role="status">{told}</p>
    </>
  );
}
