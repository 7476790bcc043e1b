import { LineChart, type Line, type Tone } from '../../charts/LineChart';
import type { Words } from './figure';
import { STEPS, stepsOf, type Course, type Courses } from './model';

const HEIGHT = 290;
const NAME_ROOM = 96;
const LENGTHS = [0.1, 10] as const;
const ANGLES = [0.002, 2] as const;

interface Props {
  courses: Courses;
  words: Words;
}

/** Lengths of the weights over the steps, and by how much they turn in each. */
export function EquilibriumCharts({ courses: { without, with: decayed, short, long, predicted }, words: { phrases } }: Props) {
  const shared = { height: HEIGHT, nameRoom: NAME_ROOM, x: [0, STEPS] as const, yScale: 'log', xLabel: phrases.step } as const;
  const level = (height: number): Line => ({
    id: 'predicted',
    name: phrases.predicted,
    tone: 'ink',
    dashed: true,
    points: [0, STEPS].map((step) => [step, height] as const),
  });
  const lines = (of: keyof Course, first: 0 | 1): Line[] => {
    const line = (id: string, name: string, tone: Tone, course: Course, thin = false): Line => ({
      id,
      name,
      tone,
      thin,
      points: stepsOf(course[of], first),
    });
    return [
      line('short', '', 'with', short, true),
      line('long', '', 'with', long, true),
      line('without', phrases.without, 'without', without),
      line('with', phrases.with, 'with', decayed),
    ];
  };
  return (
    <>
      <LineChart
        {...shared}
        label={phrases.lengthPlot}
        y={LENGTHS}
        yLabel={phrases.length}
        lines={[level(predicted.length), ...lines('lengths', 0)]}
      />
      <LineChart
        {...shared}
        label={phrases.anglePlot}
        y={ANGLES}
        yLabel={phrases.angle}
        lines={[level(predicted.angle), ...lines('angles', 1)]}
      />
    </>
  );
}
