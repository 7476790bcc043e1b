import type { FateBand } from '../../../lib/experiments/momentum/minimumStrip';
import { formatDecimals } from '../../../lib/format/formatNumber';
import { tiltedQuartic } from '../../../lib/surfaces/tiltedQuartic';
import { StartPoint } from '../../book/figure/StartPoint';
import { fill, phraseOf } from '../../book/figure/words';
import { memoryScale } from '../../charts/axisScale';
import { CriticalPointSign } from '../../charts/CriticalPointSign';
import { LineChart } from '../../charts/LineChart';
import { BallOnGround, ProfilePlot } from '../../charts/ProfilePlot';
import { Strip, type Lane } from '../../charts/Strip';
import { schema, type Words } from './figure';
import { HILLTOP, SHOWN_STEPS, STRIP_STEP, type Roll } from './model';

const { value, domain, criticalPoints } = tiltedQuartic;
const LOSSES = [-0.7, 2.3] as const;
const MOMENTA = [0, 0.995] as const;
const TICKS = [0, 0.5, 0.8, 0.9, 0.95, 0.98, 0.99];
const NAME_ROOM = 90;

interface Props {
  plain: Roll;
  withMomentum: Roll;
  bands: readonly FateBand[];
  start: number;
  position: number;
  words: Words;
  live: boolean;
  onStart: (start: number) => void;
  onMomentum: (momentum: number) => void;
}

/** The balls on the ground, where they have been, and where they would end under every momentum. */
export function WellPictures({ plain, withMomentum, bands, start, position, words: { phrases }, live, onStart, onMomentum }: Props) {
  const at = ({ positions }: Roll) => positions[Math.min(position, positions.length - 1)] ?? start;
  const line = ({ positions }: Roll) => positions.slice(0, position + 1).map((x, step) => [step, x] as const);
  const lanes: Lane[] = [
    { id: 'local minimum', name: phrases['place.local minimum'], tone: 'failed' },
    { id: 'global minimum', name: phrases['place.global minimum'], tone: 'reached' },
    { id: 'neither', name: phrases.neither, tone: 'neither' },
  ];
  const laneOf = (fate: string) => (lanes.some(({ id }) => id === fate) ? fate : 'neither');
  return (
    <>
      <ProfilePlot label={phrases.profilePlot} x={domain} y={LOSSES} xLabel={phrases.weight} yLabel={phrases.loss} value={value}>
        {(area) => (
          <>
            {criticalPoints.map(({ at: x, kind, name }) => (
              <CriticalPointSign key={name} area={area} x={x} y={value(x)} kind={kind} name={phraseOf(phrases, `place.${name}`)} />
            ))}
            <BallOnGround area={area} x={at(plain)} y={value(at(plain))} tone="without" id="without" />
            <BallOnGround area={area} x={at(withMomentum)} y={value(at(withMomentum))} tone="with" id="with" />
            <StartPoint
              area={area}
              start={[start, value(start)]}
              step={schema.start.step}
              phrases={phrases}
              live={live}
              sideways
              onMove={([x]) => onStart(x)}
            />
          </>
        )}
      </ProfilePlot>
      <div class="picture-stack">
        <LineChart
          label={phrases.positionPlot}
          height={210}
          nameRoom={NAME_ROOM}
          x={[0, SHOWN_STEPS]}
          y={domain}
          xLabel={phrases.step}
          yLabel={phrases.weight}
          at={position}
          lines={[
            {
              id: 'hill',
              name: phrases.hill,
              tone: 'soft',
              dashed: true,
              points: [0, SHOWN_STEPS].map((step) => [step, HILLTOP] as const),
            },
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
          scale={memoryScale}
          ticks={TICKS}
          nameRoom={NAME_ROOM}
          xLabel={phrases.momentum}
          step={STRIP_STEP}
          lanes={lanes}
          bands={bands.map(({ from, to, fate }) => ({ from, to, lane: laneOf(fate) }))}
          at={withMomentum.momentum}
          onPick={live ? (x) => onMomentum(Number(Math.min(schema.momentum.max, Math.max(0, x)).toFixed(2))) : undefined}
        />
      </div>
    </>
  );
}
