import type { ComponentChildren } from 'preact';
import type { Drawing } from './drawings';
import type { PlotArea } from './plotArea';
import { usePanelName } from './usePanelName';

interface Props {
  area: Pick<PlotArea, 'width' | 'height' | 'left' | 'top'>;
  /** What the chart shows, for those who can't see it. */
  label: string;
  /** Drawn over everything, in the inner rectangle's coordinates, and not clipped. */
  children: ComponentChildren;
  /** A chart with points to drag is a group of controls; the others are pictures. */
  interactive?: boolean;
  /** What is seen, where it can be read from lines. */
  drawing?: Omit<Drawing, 'label'> | undefined;
}

/** The outer SVG of a chart, with the origin moved to the inner rectangle. */
export function Chart({ area, label, children, interactive = false, drawing }: Props) {
  const name = usePanelName(label, drawing && { label, ...drawing });
  return (
    <svg class="chart" viewBox={`0 0 ${area.width} ${area.height}`} role={interactive ? 'group' : 'img'} aria-label={name}>
      <g transform={`translate(${area.left} ${area.top})`}>{children}</g>
    </svg>
  );
}

/** Clips its children to the inner rectangle. A nested SVG needs no id, which would have to be unique in the page. */
export function Clipped({ area, children }: { area: PlotArea; children: ComponentChildren }) {
  return (
    <svg class="clipped" width={area.innerWidth} height={area.innerHeight} overflow="hidden">
      {children}
    </svg>
  );
}
