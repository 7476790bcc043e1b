import { formatDecimals } from '../../../lib/format/formatNumber';
import { cubic } from '../../../lib/surfaces/cubic';
import { StartPoint } from '../../book/figure/StartPoint';
import { fill } from '../../book/figure/words';
import { memoryScale } from '../../charts/axisScale';
import { CriticalPointSign } from '../../charts/CriticalPointSign';
import { LineChart } from '../../charts/LineChart';
import { BallOnGround, ProfilePlot } from '../../charts/ProfilePlot';
import { Strip, type Lane } from '../../charts/Strip';
import { schema, type Words } from './figure';
import { SHOWN_STEPS, STRIP_STEP, type Roll } from './model';

const { value, domain } = cubic;
const LOSSES = [-2.8, 2.9] as const;
const MOMENTA = [0, 0.995] as const;
const TICKS = [0, 0.5, 0.8, 0.9, 0.95, 0.98, 0.99];

interface Props {
  plain: Roll;
  withMomentum: Roll;
  least: number | undefined;
  start: number;
  position: number;
  words: Words;
  live: boolean;
  onStart: (start: number) => void;
  onMomentum: (momentum: number) => void;
}

/** The balls on the slope with the flat point, where they have been, and which momenta pass. */
export function FlatPictures({ plain, withMomentum, least, start, position, words: { phrases }, live, onStart, onMomentum }: Props) {
  const at = ({ positions }: Roll) => positions[Math.min(position, positions.length - 1)] ?? start;
  const line = ({ positions }: Roll) => positions.map((w, step) => [step, w] as const);
  const lanes: Lane[] = [
    { id: 'stops', name: phrases.stops, tone: 'failed' },
    { id: 'passes', name: phrases.passes, tone: 'reached' },
  ];
  const { min, max } = schema.momentum;
  const stops = least === undefined ? max : least - STRIP_STEP;
  const bands = [
    { from: min, to: stops, lane: 'stops' },
    { from: stops + STRIP_STEP, to: max, lane: 'passes' },
  ].filter(({ from, to }) => from <= to);
  const within = (momentum: number) => Number(Math.min(max, Math.max(min, momentum)).toFixed(2));
  const { min: nearest, max: farthest } = schema.start;
  return (
    <>
      <ProfilePlot label={phrases.profilePlot} x={domain} y={LOSSES} xLabel={phrases.weight} yLabel={phrases.loss} value={value}>
        {(area) => (
          <>
            <CriticalPointSign area={area} x={0} y={0} kind="saddle" name={phrases.flatPoint} />
            <BallOnGround area={area} x={at(plain)} y={value(at(plain))} tone="without" id="without" />
            <BallOnGround area={area} x={at(withMomentum)} y={value(at(withMomentum))} tone="with" id="with" />
            <StartPoint
              area={area}
              start={[start, value(start)]}
              step={schema.start.step}
              phrases={phrases}
              live={live}
              sideways
              onMove={([x]) => onStart(Math.min(farthest, Math.max(nearest, x)))}
            />
          </>
        )}
      </ProfilePlot>
      <div class="picture-stack">
        <LineChart
          label={phrases.positionPlot}
          height={240}
          x={[0, SHOWN_STEPS]}
          y={domain}
          xLabel={phrases.step}
          yLabel={phrases.weight}
          at={position}
          lines={[
            { id: 'flat', name: phrases.flatPoint, tone: 'soft', dashed: true, points: [0, SHOWN_STEPS].map((step) => [step, 0] as const) },
            { id: 'plain', name: phrases.plain, tone: 'without', points: line(plain) },
            {
              id: 'with',
              name: fill(phrases.with, { momentum: formatDecimals(withMomentum.momentum, 2) }),
              tone: 'with',
              points: line(withMomentum),
            },
          ]}
        />
        <Strip
          label={phrases.stripPlot}
          x={MOMENTA}
          xLabel={phrases.momentum}
          scale={memoryScale}
          ticks={TICKS}
          step={STRIP_STEP}
          lanes={lanes}
          bands={bands}
          at={withMomentum.momentum}
          onPick={live ? (momentum) => onMomentum(within(momentum)) : undefined}
        />
      </div>
    </>
  );
}
