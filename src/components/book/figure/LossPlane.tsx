import type { ComponentChildren } from 'preact';
import { useCallback } from 'preact/hooks';
import { RESOLUTION, type PlaneGrid } from '../../../lib/experiments/momentum/planeGrid';
import { ContourPlot } from '../../charts/ContourPlot';
import type { Fact } from '../../charts/drawings';
import { PathBall, PathTrace } from '../../charts/PathTrace';
import type { PlotArea } from '../../charts/plotArea';

interface Props {
  label: string;
  title: string;
  grid: PlaneGrid;
  /** The way of the training over it, up to the place of the ball. */
  track: readonly (readonly [number, number])[];
  /** Where each of the ramp's ten colours begins. */
  thresholds: readonly number[];
  xLabel: string;
  yLabel: string;
  /** What else is seen in it. */
  facts?: () => readonly Fact[];
  /** Drawn over the surface, under the way. */
  children?: (area: PlotArea) => ComponentChildren;
}

/** The loss over a plane through a network's weights, with the way of its training. */
export function LossPlane({ label, title, grid: { x, y, losses }, track, thresholds, xLabel, yLabel, facts, children }: Props) {
  const value = useCallback(
    (px: number, py: number) => {
      const place = (at: number, [low, high]: PlaneGrid['x']) => Math.round(((at - low) / (high - low)) * (RESOLUTION - 1));
      return losses[place(py, y) * RESOLUTION + place(px, x)] ?? NaN;
    },
    [x, y, losses],
  );
  return (
    <ContourPlot
      label={label}
      x={x}
      y={y}
      xLabel={xLabel}
      yLabel={yLabel}
      value={value}
      thresholds={thresholds}
      resolution={RESOLUTION}
      ways={track.length > 1 ? [{ name: title, positions: track }] : []}
      facts={facts}
    >
      {(area) => (
        <>
          {children?.(area)}
          <text class="on-surface chart-title" x={area.innerWidth - 6} y={2} dy="0.8em" text-anchor="end">
            {title}
          </text>
          <PathTrace area={area} positions={track} tone="with" />
          <PathBall area={area} positions={track} tone="with" />
        </>
      )}
    </ContourPlot>
  );
}
