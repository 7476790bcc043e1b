import type { FaultyDescent } from '../../../lib/experiments/momentum/faultyDescent';
import { LineChart, type Line } from '../../charts/LineChart';
import type { Settings, Words } from './figure';

const HEIGHT = 250;
const NAME_ROOM = 66;
const LOSSES = [1e-8, 100] as const;
const SPEEDS = [1e-4, 100] as const;

interface Props {
  settings: Settings;
  both: { healthy: FaultyDescent; faulty: FaultyDescent };
  words: Words;
}

/** Both losses and the lengths of both velocities over the steps. */
export function SymptomCharts({ both: { healthy, faulty }, settings: { symptom, shown, named }, words: { phrases } }: Props) {
  const lines = (of: keyof FaultyDescent): Line[] => {
    const points = (descent: FaultyDescent) => descent[of].slice(0, shown + 1).map((value, step) => [step, value] as const);
    return [
      { id: 'without', name: phrases.healthy, tone: 'without', points: points(healthy) },
      { id: 'with', name: named ? phrases[`short.${symptom}`] : phrases.faulty, tone: 'with', points: points(faulty) },
    ];
  };
  const shared = { height: HEIGHT, nameRoom: NAME_ROOM, x: [0, shown] as const, yScale: 'log', xLabel: phrases.step } as const;
  return (
    <>
      <LineChart {...shared} label={phrases.lossPlot} y={LOSSES} yLabel={phrases.loss} lines={lines('losses')} />
      <LineChart {...shared} label={phrases.speedPlot} y={SPEEDS} yLabel={phrases.speed} lines={lines('speeds')} />
    </>
  );
}
