import { contourBands } from './contourBands';
import type { Tone } from './LineChart';
import { tenth, type PlotArea } from './plotArea';

interface Props {
  area: PlotArea;
  /** Heights over the whole plot, as many along each side, row by row from the lowest y. */
  heights: readonly number[];
  level: number;
  name: string;
  tone: Tone;
  dashed?: boolean;
  /** Where its name stands. */
  named?: 'above' | 'below';
}

const BESIDE = 5;

/** The places of one height on a surface, named above or below the plot's middle. */
export function LevelRing({ area, heights, level, name, tone, dashed = false, named = 'above' }: Props) {
  const side = Math.round(Math.sqrt(heights.length));
  const [ring] = contourBands(area, { values: heights, columns: side, rows: side }, [level]);
  const [end, away] = named === 'above' ? [rimAlong(heights, side, level, 1), -BESIDE] : [rimAlong(heights, side, level, -1), BESIDE];
  return (
    <g class={`path tone-${tone}`} data-ring={name}>
      <path class={dashed ? 'line dashed' : 'line'} d={ring} />
      {end !== undefined && (
        <text
          class={`on-surface tone-${tone}`}
          x={area.innerWidth / 2}
          y={tenth((1 - end) * area.innerHeight + away)}
          dy={named === 'above' ? '0' : '0.8em'}
          text-anchor="middle"
        >
          {name}
        </text>
      )}
    </g>
  );
}

/**
 * Where the surface first passes a level on the way up or down from the plot's middle, as a share of the plot's height from below; undefined where
 * it does not.
 */
function rimAlong(heights: readonly number[], side: number, level: number, way: 1 | -1): number | undefined {
  const middle = (side - 1) / 2;
  const at = (row: number) => heights[row * side + middle] ?? NaN;
  for (let row = middle; row > 0 && row < side - 1; row += way) {
    const [here, next] = [at(row), at(row + way)];
    if (here < level && next >= level) return (row + (way * (level - here)) / (next - here)) / (side - 1);
  }
  return undefined;
}
