import { useCallback, useState } from 'preact/hooks';
import type { Drawings } from '../../../charts/drawings';
import { useLoaded } from '../useLoaded';
import type { FrameWords } from '../words';
import { audibleLines } from './partsOf';

const load = async () => (await import('./Listening')).Listening;

interface Props {
  id: string;
  drawings: Drawings;
  frame: FrameWords;
}

/** Lets a chart's lines be heard, and ends it. What plays them comes when it is first wanted; nothing where the figure has no lines. */
export function ListenButton({ id, drawings, frame: { phrases } }: Props) {
  const [isOn, setOn] = useState(false);
  const [isWanted, setWanted] = useState(false);
  const { parts: Listening, failed } = useLoaded(isWanted, load);
  const end = useCallback(() => setOn(false), []);
  if (!drawings.panels.some(({ drawing }) => audibleLines(drawing).length > 0)) return null;
  const toggle = () => {
    setOn(!isOn);
    setWanted(true);
  };
  return (
    <div class="listen">
      <button type="button" onClick={toggle}>
        {isOn ? phrases.stopListening : phrases.listen}
      </button>
      {failed && <p role="alert">{phrases.soundFailed}</p>}
      {Listening && <Listening id={id} drawings={drawings} isOn={isOn} onOver={end} />}
    </div>
  );
}
