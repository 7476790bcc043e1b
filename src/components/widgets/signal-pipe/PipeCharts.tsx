import { LineChart } from '../../charts/LineChart';
import type { Settings, Words } from './figure';
import { decadesAround, type Course, type theories } from './model';

const HEIGHT = 300;
const NAME_ROOM = 66;

interface Props {
  settings: Settings;
  measured: Course;
  predicted: ReturnType<typeof theories>;
  words: Words;
}

/** The signal on its way up and the gradient on its way down, both from left to right: measured dots, and the lines of the formulas for all schemes. */
export function PipeCharts({ settings: { scheme, depth }, measured, predicted, words: { phrases } }: Props) {
  const y = decadesAround([
    measured,
    ...predicted.filter((each) => each.scheme === scheme || each.scheme !== 'unit').map(({ course }) => course),
  ]);
  const chart = (direction: 'forward' | 'backward') => (
    <LineChart
      label={phrases[`${direction}Plot`]}
      height={HEIGHT}
      nameRoom={NAME_ROOM}
      x={direction === 'forward' ? [0, depth] : [depth, 0]}
      y={y}
      yScale="log"
      xLabel={phrases.layer}
      yLabel={phrases[direction]}
      lines={[...predicted]
        .sort((a, b) => Number(a.scheme === scheme) - Number(b.scheme === scheme))
        .map(({ scheme: each, course }) => ({
          id: each,
          name: phrases[`name.${each}`],
          tone: each === scheme ? 'ink' : 'soft',
          thin: each !== scheme,
          points: course[direction],
        }))}
      dots={measured[direction].map(([layer, rms]) => ({ id: String(layer), tone: 'with', at: [layer, rms] }))}
    />
  );
  return (
    <>
      {chart('forward')}
      {chart('backward')}
    </>
  );
}
