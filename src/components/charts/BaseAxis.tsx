import type { ComponentChildren } from 'preact';
import { tenth, type PlotArea } from './plotArea';

interface Props {
  area: Pick<PlotArea, 'x' | 'innerWidth' | 'innerHeight'>;
  ticks: readonly number[];
  format: (tick: number) => ComponentChildren;
  /** The axis's name, and what else belongs to it. */
  children?: ComponentChildren;
}

/** A lone axis under rows or a strip: its line, its marks and their numbers. */
export function BaseAxis({ area: { x, innerWidth, innerHeight }, ticks, format, children }: Props) {
  return (
    <g class="axes" aria-hidden="true">
      <path d={`M0 ${innerHeight}H${innerWidth}`} />
      {ticks.map((tick) => (
        <g key={tick} transform={`translate(${tenth(x(tick))} ${innerHeight})`}>
          <path d="M0 0V4" />
          <text y={16} text-anchor="middle">
            {format(tick)}
          </text>
        </g>
      ))}
      {children}
    </g>
  );
}
