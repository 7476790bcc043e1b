import type { ComponentChildren } from 'preact';
import { formatDecimals } from '../../../lib/format/formatNumber';
import type { RangeSetting } from '../../../lib/share/setting';
import type { DrawnProfile } from '../../../lib/surfaces/profile';
import { memoryScale } from '../../charts/axisScale';
import { LineChart } from '../../charts/LineChart';
import type { Interval, PlotArea } from '../../charts/plotArea';
import { BallOnGround, ProfilePlot } from '../../charts/ProfilePlot';
import { Strip, type Band, type Lane } from '../../charts/Strip';
import { StartPoint } from './StartPoint';
import { fill, type FigureWords } from './words';

const MOMENTA = [0, 0.995] as const;
const TICKS = [0, 0.5, 0.8, 0.9, 0.95, 0.98, 0.99];

/** A ball on the ground: its momentum, and where it is at each step. */
interface Roll {
  momentum: number;
  positions: readonly number[];
}

type Phrase = 'profilePlot' | 'positionPlot' | 'stripPlot' | 'weight' | 'loss' | 'step' | 'momentum' | 'plain' | 'with' | 'start' | 'drag';

interface Props {
  ground: DrawnProfile;
  /** Of the axis of losses. */
  losses: Interval;
  /** Signs on the ground. */
  signs: (area: PlotArea) => ComponentChildren;
  plain: Roll;
  withMomentum: Roll;
  /** The place whose side decides. */
  border: { id: string; name: string; at: number };
  /** Steps that are drawn. */
  steps: number;
  /** The step that is shown. */
  position: number;
  /** Up to which step the lines are drawn. */
  upTo: number;
  lanes: readonly Lane[];
  bands: readonly Band[];
  phrases: FigureWords<Phrase>['phrases'];
  schema: { momentum: RangeSetting; start: RangeSetting };
  start: number;
  live: boolean;
  lineHeight: number;
  /** For the names at the ends of lines and lanes. */
  nameRoom?: number;
  onChange: (part: { start: number } | { momentum: number }) => void;
}

/** Two balls on the ground, where they have been, and what would become of a ball under every momentum. */
export function RollPictures(props: Props) {
  const { ground, plain, withMomentum, border, steps, position, upTo, phrases, schema, start, live, onChange } = props;
  const { value, domain } = ground;
  const at = ({ positions }: Roll) => positions[Math.min(position, positions.length - 1)] ?? start;
  const withName = fill(phrases.with, { momentum: formatDecimals(withMomentum.momentum, 2) });
  const way = (name: string, roll: Roll) => ({ name, positions: [start, at(roll)].map((place) => [place, value(place)] as const) });
  const line = ({ positions }: Roll) => positions.slice(0, upTo + 1).map((place, step) => [step, place] as const);
  const room = props.nameRoom === undefined ? {} : { nameRoom: props.nameRoom };
  return (
    <>
      <ProfilePlot
        label={phrases.profilePlot}
        x={domain}
        y={props.losses}
        xLabel={phrases.weight}
        yLabel={phrases.loss}
        value={value}
        ways={[way(phrases.plain, plain), way(withName, withMomentum)]}
      >
        {(area) => (
          <>
            {props.signs(area)}
            <BallOnGround area={area} x={at(plain)} y={value(at(plain))} tone="without" id="without" />
            <BallOnGround area={area} x={at(withMomentum)} y={value(at(withMomentum))} tone="with" id="with" />
            <StartPoint
              area={area}
              start={[start, value(start)]}
              step={schema.start.step}
              phrases={phrases}
              live={live}
              sideways
              onMove={([x]) => onChange({ start: within(schema.start, x) })}
            />
          </>
        )}
      </ProfilePlot>
      <div class="picture-stack">
        <LineChart
          {...room}
          label={phrases.positionPlot}
          height={props.lineHeight}
          x={[0, steps]}
          y={domain}
          xLabel={phrases.step}
          yLabel={phrases.weight}
          at={position}
          lines={[
            { ...border, tone: 'soft', dashed: true, points: [0, steps].map((step) => [step, border.at] as const) },
            { id: 'plain', name: phrases.plain, tone: 'without', points: line(plain) },
            {
              id: 'with',
              name: withName,
              tone: 'with',
              points: line(withMomentum),
            },
          ]}
        />
        <Strip
          {...room}
          label={phrases.stripPlot}
          x={MOMENTA}
          xLabel={phrases.momentum}
          scale={memoryScale}
          ticks={TICKS}
          step={schema.momentum.step}
          lanes={props.lanes}
          bands={props.bands}
          at={withMomentum.momentum}
          onPick={live ? (momentum) => onChange({ momentum: Number(within(schema.momentum, momentum).toFixed(2)) }) : undefined}
        />
      </div>
    </>
  );
}

const within = ({ min, max }: RangeSetting, value: number): number => Math.min(max, Math.max(min, value));
