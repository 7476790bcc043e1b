import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Schema, SettingsOf } from '../../../../lib/share/setting';
import type { Drawing, Drawings } from '../../../charts/drawings';
import type { Ghost } from '../../../charts/ghost';
import { settingsInWords } from '../settingsInWords';
import type { ShownTraining } from '../shownTraining';
import type { Figure } from '../useFigure';
import { fill } from '../words';

interface Kept<S extends Schema> {
  settings: SettingsOf<S>;
  drawing: Drawing;
}

export interface GhostState {
  ghost: Ghost | undefined;
  isPinned: boolean;
  pin: (isPinned: boolean) => void;
  remove: () => void;
}

/** A run of which less was seen is none to compare with: a slider that is dragged starts many. */
const ENOUGH = 0.5;

/**
 * Keeps the lines of the first chart when the reader's change starts another training that is watched, unless those of an earlier one are
 * pinned.
 * It is seen for as long as the settings differ from its own.
 */
export function useGhost<S extends Schema>(figure: Figure<S>, drawings: Drawings, training: ShownTraining | undefined): GhostState {
  const { settings, live, definition, words, frame } = figure;
  const [kept, setKept] = useState<Kept<S>>();
  const [isPinned, pin] = useState(false);
  const before = useRef<Kept<S> & { training: ShownTraining; live: boolean }>();
  // The charts have told what they draw; of the run before they told it when the page was last drawn.
  useLayoutEffect(() => {
    const last = before.current;
    if (training && last?.live && last.training.of !== training.of && last.training.share >= ENOUGH && !isPinned)
      setKept({ settings: last.settings, drawing: last.drawing });
    const drawing = drawings.panels.find(({ drawing: { lines } }) => lines.length > 0)?.drawing;
    const isWatched = definition.numbers?.kind === 'trained';
    before.current = isWatched && training && drawing ? { settings, drawing, training, live } : undefined;
  }, [training, isPinned, drawings, definition, settings, live]);
  const said = useMemo(() => {
    if (!kept) return '';
    const now = new Map(settingsInWords({ definition, settings, words, frame }));
    return settingsInWords({ definition, settings: kept.settings, words, frame })
      .filter(([name, value]) => now.get(name) !== value)
      .map(([name, value]) => `${name} ${value}`)
      .join(', ');
  }, [kept, definition, settings, words, frame]);
  const ghost = useMemo(
    () =>
      kept && said !== ''
        ? {
            drawing: { ...kept.drawing, lines: kept.drawing.lines.filter(({ thin }) => !thin) },
            said: fill(frame.phrases.ghost, { settings: said }),
          }
        : undefined,
    [kept, said, frame],
  );
  const remove = () => {
    setKept(undefined);
    pin(false);
  };
  return { ghost, isPinned, pin, remove };
}
