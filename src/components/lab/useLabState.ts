import { useCallback, useEffect, useState } from 'preact/hooks';
import { readLabLink, type LabReading } from '../../lib/lab/labLink';
import type { LabNetwork } from '../../lib/lab/labNetwork';
import type { LabState, ViewName } from '../../lib/lab/labState';
import { FIRST_PRESET, presetState } from '../../lib/lab/presets';
import { without } from '../../lib/lab/without';
import { writeLabLink } from '../../lib/lab/writeLabLink';
import { linksTo } from '../../lib/table/usedTables';
import type { Side } from './labWords';

export interface LabStore {
  state: LabState;
  /** What the link said that could not be used. */
  reading: Pick<LabReading, 'refused' | 'fault'>;
  live: boolean;
  setNetwork: (side: Side, network: LabNetwork | undefined) => void;
  setViews: (views: readonly ViewName[]) => void;
  /** Everything at once, as a preset does it. */
  open: (state: LabState) => void;
  /** The address that reopens the Lab in this state. */
  link: () => string;
}

const first = presetState(FIRST_PRESET);

/** The Lab's state: from the address if it has one, else the first experiment. */
export function useLabState(): LabStore {
  const [state, setState] = useState<LabState>(first);
  const [reading, setReading] = useState<LabStore['reading']>({ refused: [] });
  const [live, setLive] = useState(false);

  useEffect(() => {
    const read = () => {
      const { state: linked, ...rest } = readLabLink(location.hash);
      if (linked) setState(linked);
      if (linked?.own !== undefined) takeOwn(linked.own, () => setState((before) => ({ ...before, a: { ...before.a } })));
      if (linked || rest.fault) setReading(rest);
    };
    read();
    setLive(true);
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);

  const setNetwork = useCallback((side: Side, network: LabNetwork | undefined) => {
    // There is always an A.
    if (network) setState((before) => ({ ...before, [side]: network }));
    else setState((before) => without(before, 'b'));
  }, []);
  const setViews = useCallback((views: readonly ViewName[]) => setState((before) => ({ ...before, views })), []);
  const open = useCallback((opened: LabState) => {
    setState(opened);
    setReading({ refused: [] });
  }, []);
  const link = useCallback(() => `${location.origin}${location.pathname}${writeLabLink(withOwn(state))}`, [state]);
  return { state, reading, live, setNetwork, setViews, open, link };
}

/** The state with what a link says of the reader's own tables in it, as they are now. */
function withOwn(state: LabState): LabState {
  const own = linksTo([state.a, ...(state.b ? [state.b] : [])].map(({ data }) => data));
  return own === undefined ? without(state, 'own') : { ...state, own };
}

/** Takes the tables that a link brings or names; what reads them is loaded then. Those that do not come are missed where they are needed. */
function takeOwn(own: string, whenTaken: () => void): void {
  void import('../../lib/table/takeTable').then(({ takeLinked }) => {
    takeLinked(own);
    whenTaken();
  }, whenTaken);
}
