import { tenth } from './plotArea';

const HEAD = 7;
const HALF_HEAD = 3.5;
const SHORTEST = 1;

interface Props {
  /** In the plot's coordinates. */
  from: readonly [number, number];
  to: readonly [number, number];
  class: string;
}

/** A straight arrow; nothing where it would be too short to have a direction. */
export function Arrow({ from: [x, y], to: [toX, toY], class: name }: Props) {
  const length = Math.hypot(toX - x, toY - y);
  if (!(length > SHORTEST)) return null;
  const degrees = (Math.atan2(toY - y, toX - x) * 180) / Math.PI;
  const shaft = Math.max(0, length - HEAD);
  return (
    <g class={`arrow ${name}`} transform={`translate(${tenth(x)} ${tenth(y)}) rotate(${tenth(degrees)})`}>
      <path class="arrow-shaft" d={`M0 0H${tenth(shaft)}`} />
      <path class="arrow-head" d={`M${tenth(shaft)} ${-HALF_HEAD}L${tenth(length)} 0L${tenth(shaft)} ${HALF_HEAD}Z`} />
    </g>
  );
}
