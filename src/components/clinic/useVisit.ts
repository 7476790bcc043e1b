import { useCallback, useEffect, useState } from 'preact/hooks';
import { newVisit, readVisit, schema, visitText, type Visit } from '../../lib/clinic/visit';
import { readPermalink, writePermalink, type Ignored } from '../../lib/share/permalink';
import { defaultsOf } from '../../lib/share/setting';

/** Under this name the page keeps how far its reader has come. */
const KEPT = 'clinic';
const ID = 'clinic';

export interface VisitState {
  visit: Visit;
  change: (part: Partial<Visit>) => void;
  /** False until the page's script runs. */
  live: boolean;
  ignored: readonly Ignored[];
  unread: readonly string[];
  /** The address that opens this case at this level. */
  link: () => string;
}

/** The case and how far the reader has come: from the link, else as the page was left, else the first. */
export function useVisit(): VisitState {
  const [visit, setVisit] = useState(() => newVisit(defaultsOf(schema)));
  const [told, setTold] = useState<{ ignored: readonly Ignored[]; unread: readonly string[] }>({ ignored: [], unread: [] });
  const [live, setLive] = useState(false);

  useEffect(() => {
    const read = () => {
      const kept = readVisit(stored());
      const shared = readPermalink(ID, schema, `${location.search}${location.hash}`);
      if (!shared) {
        if (kept) setVisit(kept);
        return;
      }
      const { settings, ignored, unread } = shared;
      setTold({ ignored, unread });
      const isKept = kept?.case === settings.case && kept.level === settings.level;
      setVisit(isKept ? kept : newVisit(settings));
    };
    read();
    setLive(true);
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);

  // A link has done its work once the reader goes on to another case: who reloads the page comes back to that.
  useEffect(() => {
    const shared = live ? readPermalink(ID, schema, `${location.search}${location.hash}`) : undefined;
    if (shared && (shared.settings.case !== visit.case || shared.settings.level !== visit.level))
      history.replaceState(history.state, '', location.pathname);
  }, [live, visit.case, visit.level]);

  const change = useCallback((part: Partial<Visit>) => {
    setTold({ ignored: [], unread: [] });
    setVisit((before) => {
      const isSame = (part.case ?? before.case) === before.case && (part.level ?? before.level) === before.level;
      const next = { ...(isSame ? before : newVisit({ case: part.case ?? before.case, level: part.level ?? before.level })), ...part };
      keep(visitText(next));
      return next;
    });
  }, []);
  const link = useCallback(() => `${location.origin}${location.pathname}?${writePermalink(ID, schema, visit)}`, [visit]);
  return { visit, change, live, ...told, link };
}

/** Where a browser lets a page keep nothing, nothing is kept. */
function stored(): string | null {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null;
  }
}

function keep(text: string): void {
  try {
    localStorage.setItem(KEPT, text);
  } catch {
    // The page works without.
  }
}
