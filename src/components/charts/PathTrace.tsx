import { dotsData, pathData } from './pathData';
import { tenth, type PlotArea } from './plotArea';

const BALL_RADIUS = 5;
/** Larger, so that it is seen about a ball at the same place. */
const RING_RADIUS = 8;

interface Props {
  area: PlotArea;
  /** From the start to where the ball is now. What is not finite is a gap. */
  positions: readonly (readonly [number, number])[];
  tone: 'with' | 'without';
  /** Another path of the same tone: a thin line without dots, and a ring for a ball. */
  thin?: boolean;
}

/** The way that a ball has made over a surface, with a dot at every step unless it is thin. */
export function PathTrace({ area, positions, tone, thin = false }: Props) {
  return (
    <g class={`path tone-${tone}`}>
      <path class="path-halo" d={pathData(area, positions)} />
      <path class={thin ? 'line thin' : 'line'} data-line={thin ? `${tone}-thin` : tone} d={pathData(area, positions)} />
      {!thin && <path class="path-steps" d={dotsData(area, positions)} />}
    </g>
  );
}

/** The ball at the end of its way. */
export function PathBall({ area, positions, tone, thin = false }: Props) {
  const at = positions.at(-1);
  return at ? (
    <circle
      class={`ball tone-${tone}${thin ? ' hollow' : ''}`}
      data-ball={thin ? `${tone}-thin` : tone}
      cx={tenth(area.x(at[0]))}
      cy={tenth(area.y(at[1]))}
      r={thin ? RING_RADIUS : BALL_RADIUS}
    />
  ) : null;
}
