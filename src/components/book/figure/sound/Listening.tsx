import { useEffect, useRef, useState } from 'preact/hooks';
import seen from '../../../../content/words/en/seen.json';
import words from '../../../../content/words/en/sound.json';
import type { Drawings } from '../../../charts/drawings';
import { Select } from '../share/Select';
import { fill } from '../words';
import { audibleLines, partsOf, SECONDS } from './partsOf';
import { Recital } from './recital';

const { phrases } = words;

export interface ListeningProps {
  id: string;
  drawings: Drawings;
  /** Whether the reader wants to hear it now. */
  isOn: boolean;
  onOver: () => void;
}

/** A chart as it is heard: says what the next line is, plays it, and goes on to the next, until the reader has enough. */
export function Listening({ id, drawings, isOn, onOver }: ListeningProps) {
  const charts = drawings.panels.map(({ drawing }) => drawing).filter((drawing) => audibleLines(drawing).length > 0);
  const [chosen, setChosen] = useState('0');
  const [said, setSaid] = useState('');
  const drawing = charts[Number(chosen)] ?? charts[0];
  const begin = useRef<() => () => void>(() => () => undefined);
  begin.current = () => {
    if (!drawing) {
      setSaid(phrases.nothing);
      onOver();
      return () => undefined;
    }
    const parts = partsOf(drawing);
    const axes = fill(phrases.axes, { y: drawing.yLabel, x: drawing.xLabel });
    return recited(
      (context) =>
        new Recital(context, parts, {
          seconds: SECONDS,
          onPart: ({ name }, place) => {
            const series = fill(phrases.series, { name, number: place + 1, count: parts.length });
            setSaid(place === 0 ? `${axes} ${series}` : series);
          },
          onLost: ({ name }) => setSaid(fill(phrases.lost, { name })),
          onOver: () => {
            setSaid(phrases.over);
            onOver();
          },
        }),
      (reason) => {
        setSaid(fill(phrases.unavailable, { reason }));
        onOver();
      },
    );
  };
  useEffect(() => (isOn ? begin.current() : undefined), [isOn, chosen]);
  useEffect(() => {
    if (!isOn) return;
    const end = ({ key }: KeyboardEvent) => {
      if (key !== 'Escape') return;
      setSaid(phrases.stopped);
      onOver();
    };
    addEventListener('keydown', end);
    return () => removeEventListener('keydown', end);
  }, [isOn, onOver]);
  return (
    <>
      {charts.length > 1 && (
        <Select
          id={`${id}-heard`}
          name={phrases.chart}
          value={chosen}
          options={charts.map(({ yLabel, xLabel }, index) => [String(index), fill(seen.phrases.over, { y: yLabel, x: xLabel })])}
          onChange={setChosen}
        />
      )}
      <p class="panel-hint" role="status">
        {said}
      </p>
    </>
  );
}

/** Begins a recital where the browser has tones. @returns what ends it */
function recited(recitalOn: (context: AudioContext) => Recital, onFailure: (reason: string) => void): () => void {
  try {
    const context = new AudioContext();
    void context.resume();
    const recital = recitalOn(context);
    recital.begin();
    return () => {
      recital.stop();
      void context.close();
    };
  } catch (error) {
    onFailure(error instanceof Error ? error.message : String(error));
    return () => undefined;
  }
}
