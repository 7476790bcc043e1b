import { useCallback, useEffect, useState } from 'preact/hooks';
import { isAtAnotherLevel, newVisit, readVisits, remembered, schema, visitOf, visitsText, type Visit } from '../../lib/clinic/visit';
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
  /** Whether something was done with this case at another level. */
  isElsewhere: boolean;
  /** The address that opens this case at this level. */
  link: () => string;
}

/** The case and how far the reader has come: that of the link, else the one the page was left with, each as it was left; else the first. */
export function useVisit(): VisitState {
  const [visits, setVisits] = useState<readonly Visit[]>(() => [newVisit(defaultsOf(schema))]);
  const [visit = newVisit(defaultsOf(schema))] = visits;
  const [told, setTold] = useState<{ ignored: readonly Ignored[]; unread: readonly string[] }>({ ignored: [], unread: [] });
  const [live, setLive] = useState(false);

  useEffect(() => {
    const read = () => {
      const kept = readVisits(stored());
      const shared = readPermalink(ID, schema, `${location.search}${location.hash}`);
      if (!shared) {
        if (kept.length > 0) setVisits(kept);
        return;
      }
      const { settings, ignored, unread } = shared;
      setTold({ ignored, unread });
      setVisits(remembered(kept, visitOf(kept, settings)));
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
    setVisits((before) => {
      const [now = newVisit(defaultsOf(schema))] = before;
      const next = remembered(before, { ...visitOf(before, { ...now, ...part }), ...part });
      keep(visitsText(next));
      return next;
    });
  }, []);
  const link = useCallback(() => `${location.origin}${location.pathname}?${writePermalink(ID, schema, visit)}`, [visit]);
  return { visit, change, live, ...told, link, isElsewhere: isAtAnotherLevel(visits, visit) };
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
