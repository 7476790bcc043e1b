import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { AsBuilt } from './AsBuilt';
import { Axes } from './Axes';
import { Chart, Clipped } from './Chart';
import { contourBands, lowDenseThresholds, sampleGrid, type Grid } from './contourBands';
import type { Fact } from './drawings';
import { plotArea, type Interval, type PlotArea, type ScaleKind } from './plotArea';
import { wayFacts, type Way } from './ways';

const SIZE = { width: 380, height: 340, margin: { top: 22, right: 12, bottom: 34, left: 34 } };
const RESOLUTION = 64;
/** Of the ramp in tokens.css. */
const BANDS = 10;

interface Props {
  label: string;
  x: Interval;
  y: Interval;
  xLabel: string;
  yLabel: string;
  /** Height of the surface, NaN where it has none: must stay the same function while the surface does. */
  value: (x: number, y: number) => number;
  xScale?: ScaleKind;
  yScale?: ScaleKind;
  /** Heights above this have the ramp's last colour. */
  ceiling?: number;
  /** Where each of the ramp's ten colours begins, lowest first; if absent they lie below the ceiling, dense near the lowest height. */
  thresholds?: readonly number[];
  /** Of the grid that the contours are drawn from, along each side. */
  resolution?: number;
  /** The paths that are drawn over it, as they are said. */
  ways?: readonly Way[];
  /** What else is seen in it. */
  facts?: (() => readonly Fact[]) | undefined;
  /** A click or tap on the plot, in data coordinates. */
  onPick?: ((x: number, y: number) => void) | undefined;
  children: (area: PlotArea) => ComponentChildren;
}

/** A surface over the plane as shaded contours, low to high along the ramp. */
export function ContourPlot({
  label,
  x,
  y,
  xLabel,
  yLabel,
  value,
  xScale = 'linear',
  yScale = 'linear',
  ceiling = 1,
  thresholds,
  resolution = RESOLUTION,
  ways = [],
  facts,
  onPick,
  children,
}: Props) {
  const area = useMemo(() => plotArea({ ...SIZE, x, y, xScale, yScale }), [x, y, xScale, yScale]);
  const surface = useMemo(() => ({ area, value, ceiling, thresholds, resolution }), [area, value, ceiling, thresholds, resolution]);
  return (
    <Chart
      area={area}
      label={label}
      interactive
      drawing={ways.length > 0 || facts ? { lines: [], facts: () => [...(facts?.() ?? []), ...wayFacts(ways)], xLabel, yLabel } : undefined}
    >
      <Clipped area={area}>
        {/* The keyboard's way to the same place is the draggable point. */}
        <AsBuilt class="contours" onClick={onPick && ((event) => pick(event, area, onPick))} of={surface} draw={contours} />
        {children(area)}
      </Clipped>
      <Axes area={area} xLabel={xLabel} yLabel={yLabel} />
    </Chart>
  );
}

interface Surface extends Required<Pick<Props, 'value' | 'ceiling' | 'resolution'>> {
  area: PlotArea;
  thresholds: Props['thresholds'];
}

function contours({ area, value, ceiling, thresholds, resolution }: Surface) {
  const grid = sampleGrid(area, value, resolution);
  const low = grid.values[minimumIndex(grid.values)] ?? 0;
  const hole = holeOf(area, grid);
  const bands = contourBands(area, grid, thresholds ?? lowDenseThresholds(low, ceiling, BANDS));
  return (
    <>
      <rect width={area.innerWidth} height={area.innerHeight} class="ramp-0" />
      {bands.map((path, band) => (
        <path key={band} d={path} class={`contour ramp-${band}`} />
      ))}
      {hole !== undefined && <path d={hole} class="no-ground" />}
    </>
  );
}

/** The region where the surface is not a number, if there is one. */
function holeOf(area: PlotArea, grid: Grid): string | undefined {
  const isHole = Float64Array.from(grid.values, (value) => Number(Number.isNaN(value)));
  return isHole.includes(1) ? contourBands(area, { ...grid, values: isHole }, [0.5])[0] : undefined;
}

function minimumIndex(values: ArrayLike<number>): number {
  let best = 0;
  for (let index = 1; index < values.length; index++) if ((values[index] ?? Infinity) < (values[best] ?? Infinity)) best = index;
  return best;
}

function pick(event: MouseEvent, area: PlotArea, onPick: (x: number, y: number) => void) {
  const svg = (event.currentTarget as SVGGElement).ownerSVGElement;
  if (!svg) return;
  const { left, top, width, height } = svg.getBoundingClientRect();
  onPick(
    area.x.invert(((event.clientX - left) / width) * area.innerWidth),
    area.y.invert(((event.clientY - top) / height) * area.innerHeight),
  );
}
