import { useMemo } from 'preact/hooks';
import { fill } from '../../book/figure/words';
import { DecisionPlot } from '../../charts/DecisionPlot';
import { LineChart } from '../../charts/LineChart';
import type { Settings, Words } from './figure';
import { decisionOf, GRID_RESOLUTION, PLANES, pointsOf, RECORD_EVERY, STEPS, type Course, type Twins } from './model';
import { WeightPicture } from './WeightPicture';

const HEIGHT = 280;

interface Props {
  settings: Settings;
  twins: Twins;
  position: number;
  words: Words;
}

/** Both decision boundaries, the weights of all hidden units, and how many different units there are. */
export function TiePictures({ settings, twins, position, words }: Props) {
  const { data, start, units } = settings;
  const { phrases } = words;
  const { tied, other } = twins;
  const marks = useMemo(() => {
    const { inputs, targets } = pointsOf(settings);
    return { coordinates: inputs, classes: targets };
  }, [settings]);
  const rank = ({ ranks }: Course) => ranks.slice(0, position + 1).map((value, index) => [index * RECORD_EVERY, value] as const);
  const plane = (course: Course, tone: 'without' | 'with', title: string) => (
    <Boundary course={course} position={position} data={data} marks={marks} tone={tone} title={title} words={words} />
  );
  return (
    <>
      <div class="picture-pair">
        {plane(tied, 'without', phrases.tied)}
        {plane(other, 'with', phrases[start])}
      </div>
      <WeightPicture twins={twins} position={position} name={phrases[start]} words={words} />
      <LineChart
        label={phrases.rankPlot}
        height={HEIGHT}
        x={[0, STEPS]}
        y={[0, units]}
        xLabel={phrases.step}
        yLabel={phrases.rank}
        lines={[
          { id: 'tied', name: phrases.tied, tone: 'without', dashed: true, points: rank(tied) },
          { id: 'other', name: phrases[start], tone: 'with', points: rank(other) },
        ]}
      />
    </>
  );
}

interface BoundaryProps {
  course: Course;
  position: number;
  data: Settings['data'];
  marks: { coordinates: ArrayLike<number>; classes: ArrayLike<number> };
  tone: 'without' | 'with';
  title: string;
  words: Words;
}

function Boundary({ course, position, data, marks, tone, title, words: { phrases } }: BoundaryProps) {
  const network = course.networks[position];
  const decision = useMemo(() => network && decisionOf(network, data), [network, data]);
  return (
    <DecisionPlot
      label={fill(phrases.boundaryPlot, { which: title })}
      {...PLANES[data]}
      xLabel="x₁"
      yLabel="x₂"
      decision={decision}
      resolution={GRID_RESOLUTION}
      points={marks}
      title={title}
      tone={tone}
    />
  );
}
