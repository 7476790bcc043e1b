import { tenth, type PlotArea } from '../../charts/plotArea';
import type { Histogram } from './model';

/** The bars of a histogram as one outline; `height` is the share that fills the axis. */
export function barsPath(area: PlotArea, { from, to, shares }: Histogram, height: number): string {
  const edge = (bin: number) => tenth(area.x(from + ((to - from) * bin) / shares.length));
  const steps = shares.map((share, bin) => `V${tenth(area.y(share / height))}H${edge(bin + 1)}`);
  return `M${edge(0)} ${area.innerHeight}${steps.join('')}V${area.innerHeight}Z`;
}

export const tallest = (shares: readonly number[]): number => Math.max(...shares);
