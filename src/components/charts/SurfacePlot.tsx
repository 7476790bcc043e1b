import { useMemo, useRef } from 'preact/hooks';
import { AsBuilt } from './AsBuilt';
import { Chart } from './Chart';
import { CriticalPointSigns, MOST_NAMED, type SignedPoint } from './CriticalPointSign';
import { heightField, isHidden, paintedCells, paintedSides, type HeightField, type HeightFieldOptions } from './heightField';
import { PathBall, PathTrace } from './PathTrace';
import { plotArea } from './plotArea';
import { LARGEST_TILT, projection, SMALLEST_TILT, type Place, type Projected, type View } from './turntable';
import { wayFacts } from './ways';

const SIZE = { width: 380, height: 340 };
/** Lengths in the view box are as they are: nothing is scaled. */
const FRAME = plotArea({ ...SIZE, margin: { top: 0, right: 0, bottom: 0, left: 0 }, x: [0, SIZE.width], y: [SIZE.height, 0] });
const CENTRE = [SIZE.width / 2, SIZE.height / 2 - 6] as const;
/** The block's diagonal just fits in. */
const SCALE = 117;
const CELLS = 22;
const NAME_DISTANCE = 16;

const DEGREES_PER_PIXEL = 0.5;
const KEY_DEGREES = 5;
const SHIFT_FACTOR = 3;

type Track = readonly (readonly [x: number, y: number])[];

interface Props extends Omit<HeightFieldOptions, 'cells'> {
  label: string;
  /** Of the handle that turns the block, and what it is: for those who can't see it. */
  name: string;
  role: string;
  view: View;
  /** The view in words. */
  viewText: string;
  disabled: boolean;
  tracks: readonly { tone: 'with' | 'without'; name: string; positions: Track }[];
  criticalPoints: readonly SignedPoint[];
  onTurn: (view: View) => void;
}

/** A surface as the top of a block that is turned by dragging or by the arrow keys, with paths and critical points on it. */
export function SurfacePlot(props: Props) {
  const { label, x, y, value, thresholds, unit, view, tracks, criticalPoints } = props;
  const field = useMemo(() => heightField({ x, y, value, thresholds, unit, cells: CELLS }), [x, y, value, thresholds, unit]);
  const scene = useMemo(() => ({ field, view, project: projection(view, CENTRE, SCALE) }), [field, view]);
  const handle = useTurning(props);

  const drawn = useMemo(() => {
    const seen = seenIn(scene);
    const inside = ([px, py]: readonly [number, number]) => px >= x[0] && px <= x[1] && py >= y[0] && py <= y[1];
    return tracks.map(({ tone, positions }) => ({
      tone,
      points: positions.map((position) => (inside(position) ? seen(field.onTop(...position)) : undefined)),
    }));
  }, [tracks, field, scene, x, y]);
  const signs = useMemo(() => {
    const seen = seenIn(scene);
    return criticalPoints.map((point) => {
      const { at, hidden } = seen(field.onTop(point.x, point.y));
      return { ...point, x: at[0], y: at[1], hidden };
    });
  }, [criticalPoints, field, scene]);
  return (
    <Chart area={{ ...FRAME }} label={label} interactive drawing={{ lines: [], facts: () => wayFacts(tracks), xLabel: 'x', yLabel: 'y' }}>
      <g {...handle}>
        <rect class="turntable-target" width={SIZE.width} height={SIZE.height} />
        <AsBuilt class="block" of={scene} draw={block} />
        {drawn.map(({ tone, points }) => (
          <g key={tone}>
            <g class="behind">
              <PathTrace
                area={FRAME}
                positions={points.map((point, i) =>
                  point && [points[i - 1], point, points[i + 1]].some((near) => near?.hidden) ? point.at : GAP,
                )}
                tone={tone}
              />
            </g>
            <PathTrace area={FRAME} positions={points.map((point) => (point && !point.hidden ? point.at : GAP))} tone={tone} />
          </g>
        ))}
        {[true, false].map((hidden) => (
          <g key={String(hidden)} class={hidden ? 'behind' : ''}>
            <CriticalPointSigns area={FRAME} points={signs.filter((sign) => sign.hidden === hidden)} isCrowd={signs.length > MOST_NAMED} />
          </g>
        ))}
        {drawn.map(({ tone, points }) => {
          const last = points.at(-1);
          return (
            <g key={tone} class={last?.hidden ? 'behind' : ''}>
              <PathBall area={FRAME} positions={last ? [last.at] : []} tone={tone} />
            </g>
          );
        })}
        <rect class="turntable-focus" x={1} y={1} width={SIZE.width - 2} height={SIZE.height - 2} rx={4} />
      </g>
    </Chart>
  );
}

interface Scene {
  field: HeightField;
  view: View;
  project: (place: Place) => Projected;
}

/** Where a place is drawn, and whether the block hides it. */
const seenIn =
  ({ field, view, project }: Scene) =>
  (place: Place) => ({ at: project(place), hidden: isHidden(place, field, view) });

/** The top of the block, and those of its sides that are seen, with the names of the axes. */
function block({ field, view, project }: Scene) {
  return (
    <>
      {paintedCells(field, view, project).map(({ band, points }, index) => (
        <polygon key={index} class={`contour ramp-${band}`} points={points} />
      ))}
      {paintedSides(field, view, project).map(({ along, points, foot }) => (
        <g key={along}>
          <polygon class="block-side" points={points} />
          <text
            class="axis-name"
            x={foot[0] + (foot[0] < CENTRE[0] ? -NAME_DISTANCE : NAME_DISTANCE)}
            y={foot[1] + NAME_DISTANCE}
            text-anchor="middle"
          >
            {along}
          </text>
        </g>
      ))}
    </>
  );
}

/** A point that is not drawn and ends a piece of a path. */
const GAP = [NaN, NaN] as const;

/** What makes an element turn the block: across by pointer, touch or arrow keys, and up and down, except by touch, which scrolls the page. */
function useTurning({ name, role, view, viewText, disabled, onTurn }: Props) {
  const element = useRef<SVGGElement>(null);
  const grip = useRef<{ left: number; top: number; view: View }>();
  return {
    ref: element,
    class: 'turntable',
    role: 'slider' as const,
    // In SVG 'tabIndex' would be another attribute, beside the one that the page was built with.
    tabindex: disabled ? -1 : 0,
    'aria-label': name,
    'aria-roledescription': role,
    'aria-valuenow': view.turn,
    'aria-valuemin': -180,
    'aria-valuemax': 180,
    'aria-valuetext': viewText,
    'aria-disabled': disabled,
    onPointerDown: (event: PointerEvent) => {
      if (disabled) return;
      element.current?.setPointerCapture(event.pointerId);
      grip.current = { left: event.clientX, top: event.clientY, view };
    },
    onPointerMove: (event: PointerEvent) => {
      const held = grip.current;
      if (!held || !element.current?.hasPointerCapture(event.pointerId)) return;
      const rise = event.pointerType === 'touch' ? 0 : event.clientY - held.top;
      onTurn(moved(held.view, DEGREES_PER_PIXEL * (event.clientX - held.left), DEGREES_PER_PIXEL * rise));
    },
    onKeyDown: (event: KeyboardEvent) => {
      const direction = KEYS[event.key];
      if (!direction || disabled) return;
      event.preventDefault();
      const degrees = event.shiftKey ? KEY_DEGREES * SHIFT_FACTOR : KEY_DEGREES;
      onTurn(moved(view, direction[0] * degrees, direction[1] * degrees));
    },
  };
}

const KEYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** Whole degrees; the turn between -180 and 180, the tilt between a slope's foot and the map. */
function moved({ turn, tilt }: View, across: number, up: number): View {
  const around = Math.round(turn + across);
  return { turn: around - 360 * Math.round(around / 360), tilt: Math.min(LARGEST_TILT, Math.max(SMALLEST_TILT, Math.round(tilt + up))) };
}
