import { useCallback, useContext, useEffect, useMemo, useState } from 'preact/hooks';
import { linkFragment, readPermalink, writePermalink, type Ignored } from '../../../lib/share/permalink';
import { defaultsOf, type Schema, type SettingsOf } from '../../../lib/share/setting';
import { bookPage } from './bookPage';
import type { FigureDefinition } from './defineFigure';
import { figuresShown } from './figuresShown';
import { StillSettings } from './stillSettings';
import type { FigureWords, FrameWords } from './words';

/** A figure's settings and what the frame needs to know of it. */
export interface Figure<S extends Schema> {
  id: string;
  definition: FigureDefinition<S>;
  settings: SettingsOf<S>;
  words: FigureWords;
  frame: FrameWords;
  /** False until the page's script runs: controls are disabled so that no click is lost. */
  live: boolean;
  /** Values of the link that were not used. */
  ignored: readonly Ignored[];
  /** What looks like settings in the link and could not be read. */
  unread: readonly string[];
  change: (part: Partial<SettingsOf<S>>) => void;
  reset: () => void;
  /** The address that reopens the book at this figure in this state. */
  link: () => string;
}

/** The settings come from the page's address if it has some for this figure, else from the schema's defaults. */
export function useFigure<S extends Schema>(
  definition: FigureDefinition<S>,
  { id, words, frame }: { id: string; words: FigureWords; frame: FrameWords },
): Figure<S> {
  const { schema } = definition;
  const still = useContext(StillSettings);
  const [settings, setSettings] = useState<SettingsOf<S>>(() => ({ ...defaultsOf(schema), ...still }));
  const [ignored, setIgnored] = useState<readonly Ignored[]>([]);
  const [unread, setUnread] = useState<readonly string[]>([]);
  const [live, setLive] = useState(false);

  useEffect(() => {
    const read = () => {
      const shared = readPermalink(id, schema, `${location.search}${location.hash}`, figuresShown());
      if (!shared) return;
      setSettings(shared.settings);
      setIgnored(shared.ignored);
      setUnread(shared.unread);
    };
    /** Another link to the same page may differ in a drawing alone, which is no reason for a browser to load the page anew. */
    const readAgain = () => {
      if (location.hash.includes('=')) read();
    };
    read();
    setLive(true);
    addEventListener('hashchange', readAgain);
    return () => removeEventListener('hashchange', readAgain);
  }, [id, schema]);

  const change = useCallback(
    (part: Partial<SettingsOf<S>>) => setSettings((before) => ({ ...before, ...part, ...definition.consequences?.(part, before) })),
    [definition],
  );
  const reset = useCallback(() => {
    setSettings(defaultsOf(schema));
    setIgnored([]);
    setUnread([]);
  }, [schema]);
  const link = useCallback(
    () => `${bookPage()}?${writePermalink(id, schema, settings)}#${linkFragment(id, schema, settings)}`,
    [id, schema, settings],
  );

  return useMemo(
    () => ({ id, definition, settings, words, frame, live, ignored, unread, change, reset, link }),
    [id, definition, settings, words, frame, live, ignored, unread, change, reset, link],
  );
}
