import { useCallback, useEffect, useState } from 'preact/hooks';
import { readLabLink, type LabReading } from '../../lib/lab/labLink';
import type { LabNetwork } from '../../lib/lab/labNetwork';
import type { LabState, ViewName } from '../../lib/lab/labState';
import { FIRST_PRESET, presetState } from '../../lib/lab/presets';
import { without } from '../../lib/lab/without';
import { writeLabLink } from '../../lib/lab/writeLabLink';
import { linksTo } from '../../lib/table/usedTables';
import { eraseState, keepState, keptState } from './keptState';
import type { Side } from './labWords';
import type { KeptNotice } from './own/takeTables';
import { useOwnTables } from './useOwnTables';

export interface LabStore {
  state: LabState;
  /** What the link said that could not be used. */
  reading: Pick<LabReading, 'refused' | 'fault'>;
  /** Whether it is as the reader left it, and not as the link or the first experiment has it. */
  isRestored: boolean;
  /** Of a table that the browser has kept. */
  tableNotice: KeptNotice | undefined;
  live: boolean;
  setNetwork: (side: Side, network: LabNetwork | undefined) => void;
  setViews: (views: readonly ViewName[]) => void;
  /** Everything at once, as a preset does it. */
  open: (state: LabState) => void;
  /** As the link has it, or the first experiment. */
  beginAnew: () => void;
  /** Erases what the browser keeps of the state and of the reader's own tables. */
  erase: () => Promise<void>;
  /** The address that reopens the Lab in this state. */
  link: () => string;
}

const first = presetState(FIRST_PRESET);

/** Milliseconds after the last change at which the state is kept. */
const QUIET = 300;

/** The Lab's state: as the reader left it, from the address if it has one, else the first experiment. */
export function useLabState(): LabStore {
  const [state, setState] = useState<LabState>(first);
  const [reading, setReading] = useState<LabStore['reading']>({ refused: [] });
  const [isRestored, setRestored] = useState(false);
  const [live, setLive] = useState(false);
  const tableNotice = useOwnTables(state, live, () => setState((before) => ({ ...before, a: { ...before.a } })));

  const readLink = useCallback(() => {
    const { state: linked, ...rest } = readLabLink(location.hash);
    setRestored(false);
    if (linked) setState(linked);
    if (linked || rest.fault) setReading(rest);
    return linked;
  }, []);
  useEffect(() => {
    const linked = readLink() ?? first;
    const left = location.hash === '' || isComeBack() ? keptState(location.hash) : undefined;
    if (left && JSON.stringify(left) !== JSON.stringify(linked)) {
      setState(left);
      setRestored(true);
    }
    setLive(true);
    addEventListener('hashchange', readLink);
    return () => removeEventListener('hashchange', readLink);
  }, [readLink]);
  useEffect(() => {
    if (!live || state === first) return;
    const keep = () => {
      stop();
      keepState(withOwn(state), location.hash);
    };
    const timer = setTimeout(keep, QUIET);
    const stop = () => {
      clearTimeout(timer);
      removeEventListener('pagehide', keep);
    };
    addEventListener('pagehide', keep);
    return stop;
  }, [live, state]);

  const setNetwork = useCallback((side: Side, network: LabNetwork | undefined) => {
    // There is always an A.
    if (network) setState((before) => ({ ...before, [side]: network }));
    else setState((before) => without(before, 'b'));
  }, []);
  const setViews = useCallback((views: readonly ViewName[]) => setState((before) => ({ ...before, views })), []);
  const open = useCallback((opened: LabState) => {
    setState(opened);
    setReading({ refused: [] });
    setRestored(false);
  }, []);
  const beginAnew = useCallback(() => {
    eraseState();
    if (!readLink()) open(first);
  }, [readLink, open]);
  const link = useCallback(() => `${location.origin}${location.pathname}${writeLabLink(withOwn(state))}`, [state]);
  return { state, reading, isRestored, tableNotice, live, setNetwork, setViews, open, beginAnew, erase, link };
}

/** The state with what a link says of the reader's own tables in it, as they are now. */
function withOwn(state: LabState): LabState {
  const own = linksTo([state.a, ...(state.b ? [state.b] : [])].map(({ data }) => data));
  return own === undefined ? without(state, 'own') : { ...state, own };
}

/** Rejects where what reaches the tables does not load. */
async function erase(): Promise<void> {
  eraseState();
  const { eraseTables } = await import('./own/keptTables');
  await eraseTables();
}

/** Whether the page was loaded anew or gone back to, and not opened by a link. */
function isComeBack(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return entry?.type === 'reload' || entry?.type === 'back_forward';
}
