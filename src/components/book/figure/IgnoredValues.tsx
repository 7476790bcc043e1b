import type { Schema } from '../../../lib/share/setting';
import { settingText } from '../../controls/settingText';
import type { Figure } from './useFigure';
import { fill } from './words';

/** What of a figure a link is told by. */
type LinkedFigure<S extends Schema> = Pick<Figure<S>, 'ignored' | 'unread' | 'words' | 'frame'> & {
  definition: Pick<Figure<S>['definition'], 'schema'>;
};

/** Tells which values of a shared link were not used, and why, and what in it was not understood. */
export function IgnoredValues<S extends Schema>({ figure }: { figure: LinkedFigure<S> }) {
  const { ignored, unread, definition, words, frame } = figure;
  const { schema } = definition;
  return (
    <>
      {ignored.map(({ name, value, refusal }, index) => {
        const setting = Object.hasOwn(schema, name) ? schema[name] : undefined;
        const limits =
          setting?.kind === 'range'
            ? { min: settingText(setting, setting.min), max: settingText(setting, setting.max) }
            : setting?.kind === 'interval'
              ? { min: String(setting.min), max: String(setting.max) }
              : setting?.kind === 'point'
                ? { min: String(Math.min(setting.x[0], setting.y[0])), max: String(Math.max(setting.x[1], setting.y[1])) }
                : { min: '0', max: '2³² − 1' };
        const reason = fill(frame.phrases[`refusal.${refusal}`], limits);
        return (
          <p key={index}>{fill(frame.phrases.ignored, { name: setting ? (words.settings[name]?.name ?? name) : name, value, reason })}</p>
        );
      })}
      {unread.map((text, index) => (
        <p key={`unread-${index}`}>{fill(frame.phrases.unread, { text })}</p>
      ))}
    </>
  );
}
