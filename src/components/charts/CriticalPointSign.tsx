import { tenth, type PlotArea } from './plotArea';

export type CriticalKind = 'minimum' | 'saddle' | 'maximum' | 'degenerate';

/** The same signs on every surface: a minimum points down, a maximum up, a saddle is a diamond, and what the Hessian does not tell a hexagon. */
const CORNERS: Readonly<Record<CriticalKind, readonly (readonly [number, number])[]>> = {
  minimum: [
    [-6, -5],
    [6, -5],
    [0, 6],
  ],
  saddle: [
    [0, -7],
    [6, 0],
    [0, 7],
    [-6, 0],
  ],
  maximum: [
    [-6, 5],
    [6, 5],
    [0, -6],
  ],
  degenerate: [
    [-3, -6],
    [3, -6],
    [6, 0],
    [3, 6],
    [-3, 6],
    [-6, 0],
  ],
};

/** The outline of a sign of so many times the usual size. */
const outline = (kind: CriticalKind, left: number, top: number, size: number) =>
  `M${CORNERS[kind].map(([across, down]) => `${tenth(left + size * across)} ${tenth(top + size * down)}`).join('L')}Z`;

export interface SignedPoint {
  x: number;
  y: number;
  kind: CriticalKind;
  name: string;
}

interface Props extends SignedPoint {
  area: PlotArea;
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
      <path d={outline(kind, 0, 0, 1)} />
      <text y={above ? -NAME_OFFSET + 6 : NAME_OFFSET} text-anchor={edge}>
        {name}
      </text>
    </g>
  );
}

/** More critical points than this have small signs and no names. */
export const MOST_NAMED = 12;
const SMALL = 0.6;

/** The small signs of many critical points of a kind. */
function CriticalPointCrowd({ area, kind, points }: { area: PlotArea; kind: CriticalKind; points: readonly SignedPoint[] }) {
  const outlines = points.map(({ x, y }) => outline(kind, area.x(x), area.y(y), SMALL));
  return outlines.length === 0 ? null : (
    <g class={`critical critical-${kind}`} data-crowd={outlines.length}>
      <path d={outlines.join('')} />
    </g>
  );
}

interface SignsProps {
  area: PlotArea;
  points: readonly SignedPoint[];
  /** Whether they are too many for names, these or with others. */
  isCrowd?: boolean;
}

/** All critical points of a surface. */
export function CriticalPointSigns({ area, points, isCrowd = points.length > MOST_NAMED }: SignsProps) {
  if (!isCrowd)
    return (
      <>
        {points.map((point) => (
          <CriticalPointSign key={point.name} area={area} {...point} />
        ))}
      </>
    );
  return (
    <>
      {KINDS.map((kind) => (
        <CriticalPointCrowd key={kind} area={area} kind={kind} points={points.filter((point) => point.kind === kind)} />
      ))}
    </>
  );
}

const KINDS = Object.keys(CORNERS) as CriticalKind[];
