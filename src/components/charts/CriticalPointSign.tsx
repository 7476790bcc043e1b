import { tenth, type PlotArea } from './plotArea';

export type CriticalKind = 'minimum' | 'saddle' | 'maximum';

/** The same three signs on every surface: a minimum points down, a maximum up, a saddle is a diamond. */
const SHAPES: Readonly<Record<CriticalKind, string>> = {
  minimum: 'M-6 -5H6L0 6Z',
  saddle: 'M0 -7L6 0L0 7L-6 0Z',
  maximum: 'M-6 5H6L0 -6Z',
};

interface Props {
  area: PlotArea;
  x: number;
  y: number;
  kind: CriticalKind;
  name: string;
}

const NAME_OFFSET = 17;

/** A critical point with its name under it. */
export function CriticalPointSign({ area, x, y, kind, name }: Props) {
  const left = area.x(x);
  const top = area.y(y);
  const above = top > area.innerHeight - 24;
  const edge = left < 50 ? 'start' : left > area.innerWidth - 50 ? 'end' : 'middle';
  return (
    <g class={`critical critical-${kind}`} transform={`translate(${tenth(left)} ${tenth(top)})`}>
      <path d={SHAPES[kind]} />
      <text y={above ? -NAME_OFFSET + 6 : NAME_OFFSET} text-anchor={edge}>
        {name}
      </text>
    </g>
  );
}
