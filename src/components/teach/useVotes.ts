import { useEffect, useState } from 'preact/hooks';
import { readCounts, voted, type Counts } from '../../lib/teach/vote';

/** The counts of a slide's choices, kept until the tab is closed, so that they are there when the lecturer comes back to the slide. */
export function useVotes(slide: string, choices: number): readonly [Counts, (choice: number, by: number) => void] {
  const name = `slide-votes ${slide}`;
  const [counts, setCounts] = useState(() => readCounts(remembered(name), choices));
  const vote = (choice: number, by: number) => {
    // Hands may come faster than the page is drawn.
    setCounts((before) => voted(before, choice, by));
  };
  useEffect(() => remember(name, counts.join()), [name, counts]);
  return [counts, vote];
}

/** In a frame a browser may forbid storage by an error; then nothing is remembered. */
function remembered(name: string): string | null {
  try {
    return sessionStorage.getItem(name);
  } catch {
    return null;
  }
}

function remember(name: string, text: string): void {
  try {
    sessionStorage.setItem(name, text);
  } catch {
    // Counts stay on the slide alone.
  }
}
