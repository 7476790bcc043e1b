import { useCallback, useState } from 'preact/hooks';
import type { Drawings } from '../../../charts/drawings';
import { useOnDemand } from '../useOnDemand';
import { fill, type FrameWords } from '../words';
import { audibleLines } from './partsOf';

interface Props {
  id: string;
  drawings: Drawings;
  frame: FrameWords;
}

/** Lets a chart's lines be heard, and ends it. What plays them comes when it is first wanted; nothing where the figure has no lines. */
export function ListenButton({ id, drawings, frame: { phrases } }: Props) {
  const [isOn, setOn] = useState(false);
  const { Part, failure, want } = useOnDemand(async () => (await import('./Listening')).Listening);
  const end = useCallback(() => setOn(false), []);
  if (!drawings.panels.some(({ drawing }) => audibleLines(drawing).length > 0)) return null;
  const toggle = async () => {
    setOn(!isOn);
    await want();
  };
  return (
    <div class="listen">
      <button type="button" onClick={toggle}>
        {isOn ? phrases.stopListening : phrases.listen}
      </button>
      {failure !== '' && <p role="alert">{fill(phrases.soundFailed, { reason: failure })}</p>}
      {Part && <Part id={id} drawings={drawings} isOn={isOn} onOver={end} />}
    </div>
  );
}
