import { useCallback, useContext, useState } from 'preact/hooks';
import { DrawingsOfFigure } from '../../charts/drawings';
import { useOnDemand } from './useOnDemand';
import { fill, type FrameWords } from './words';

/** Lets a chart's lines be heard, and ends it. What plays them comes when it is first wanted; nothing where the figure has no lines. */
export function ListenButton({ id, frame: { phrases } }: { id: string; frame: FrameWords }) {
  const drawings = useContext(DrawingsOfFigure);
  const [isOn, setOn] = useState(false);
  const { Part, failure, want } = useOnDemand(async () => (await import('./sound/Listening')).Listening);
  const end = useCallback(() => setOn(false), []);
  if (!drawings?.panels.some(({ drawing }) => drawing.lines.length > 0)) return null;
  const toggle = async () => {
    setOn(!isOn);
    await want();
  };
  return (
    <>
      <button type="button" onClick={toggle}>
        {isOn ? phrases.stopListening : phrases.listen}
      </button>
      {failure !== '' && <p role="alert">{fill(phrases.soundFailed, { reason: failure })}</p>}
      {Part && <Part id={id} drawings={drawings} isOn={isOn} onOver={end} />}
    </>
  );
}
