import type { Schema } from '../../../../lib/share/setting';
import type { Ghost } from '../../../charts/ghost';
import { settingsInWords } from '../settingsInWords';
import type { Figure } from '../useFigure';
import { fill } from '../words';
import type { Kept } from './kept';

/** A run that is kept, as it stands behind the present one: without thin lines, and with what was other. Undefined where nothing was. */
export function ghostOf<S extends Schema>(
  { settings, drawing }: Kept<S>,
  { settings: present, definition, words, frame }: Pick<Figure<S>, 'settings' | 'definition' | 'words' | 'frame'>,
): Ghost | undefined {
  const now = new Map(settingsInWords({ definition, settings: present, words, frame }));
  const other = settingsInWords({ definition, settings, words, frame }).filter(([name, value]) => now.get(name) !== value);
  if (other.length === 0) return undefined;
  return {
    drawing: { ...drawing, lines: drawing.lines.filter(({ thin }) => !thin) },
    said: fill(frame.phrases.ghost, { settings: other.map((setting) => setting.join(' ')).join(', ') }),
  };
}
