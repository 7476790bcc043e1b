import { useContext, useRef } from 'preact/hooks';
import { formatNumber } from '../../lib/format/formatNumber';
import { tenth, type Interval, type PlotArea } from './plotArea';
import { StandsStill } from './standsStill';

/** In units of the view box: more than half of 44 pixels where the chart fills a phone that is 360 pixels wide. */
const TARGET_RADIUS = 27;
const SHIFT_FACTOR = 10;

interface Props {
  area: PlotArea;
  x: number;
  y: number;
  /** Moved by an arrow key, in data units; ten times as much with shift. */
  step: number;
  name: string;
  /** 'drag me' in the reader's language. */
  role: string;
  disabled: boolean;
  /** Left and right only: the point's height is not the reader's to choose. */
  sideways?: boolean;
  onMove: (x: number, y: number) => void;
}

/** A point that is dragged by pointer or touch, or moved by the arrow keys; it never leaves the plot. */
export function DraggablePoint({ area, x, y, step, name, role, disabled, sideways = false, onMove }: Props) {
  const handle = useRef<SVGGElement>(null);
  const standsStill = useContext(StandsStill);
  const within = (value: number, [low, high]: Interval) => Math.min(high, Math.max(low, value));
  const move = (toX: number, toY: number) =>
    onMove(within(rounded(toX, step), area.x.domain()), within(rounded(toY, step), area.y.domain()));

  const followPointer = (event: PointerEvent) => {
    const svg = handle.current?.ownerSVGElement;
    if (!svg || !handle.current?.hasPointerCapture(event.pointerId)) return;
    const box = svg.getBoundingClientRect();
    move(
      area.x.invert(((event.clientX - box.left) / box.width) * area.innerWidth),
      area.y.invert(((event.clientY - box.top) / box.height) * area.innerHeight),
    );
  };

  const followKey = (event: KeyboardEvent) => {
    const direction = DIRECTIONS[event.key];
    if (!direction || disabled) return;
    event.preventDefault();
    const length = event.shiftKey ? step * SHIFT_FACTOR : step;
    if (sideways) move(x + (direction[0] + direction[1]) * length, y);
    else move(x + direction[0] * length, y + direction[1] * length);
  };

  if (standsStill) return null;
  return (
    <g
      ref={handle}
      class="draggable"
      role="slider"
      // In SVG 'tabIndex' would be another attribute, beside the one that the page was built with.
      tabindex={disabled ? -1 : 0}
      aria-label={name}
      aria-roledescription={role}
      aria-valuenow={x}
      aria-valuetext={sideways ? formatNumber(x) : `(${formatNumber(x)}, ${formatNumber(y)})`}
      aria-disabled={disabled}
      transform={`translate(${tenth(area.x(x))} ${tenth(area.y(y))})`}
      // A swipe that starts elsewhere on the picture scrolls the page; browsers heed the style 'touch-action' for a whole picture only.
      onTouchStart={(event) => !disabled && event.cancelable && event.preventDefault()}
      onPointerDown={(event) => !disabled && handle.current?.setPointerCapture(event.pointerId)}
      onPointerMove={followPointer}
      onKeyDown={followKey}
    >
      <circle class="draggable-target" r={TARGET_RADIUS} />
      <circle class="draggable-halo" r={10} />
      <circle class="draggable-dot" r={5} />
    </g>
  );
}

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** To a multiple of the step, without the tail of binary fractions. */
const rounded = (value: number, step: number) => Number((Math.round(value / step) * step).toFixed(6));
