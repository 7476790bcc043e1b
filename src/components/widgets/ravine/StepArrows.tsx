import type { Point } from '../../../lib/surfaces/surface';
import { Arrow } from '../../charts/Arrow';
import type { PlotArea } from '../../charts/plotArea';

/** Both arrows are enlarged until the longer one is this long, in the plot's units. */
const READABLE = 34;
/** Beyond this the ball stands still. */
const LARGEST_ZOOM = 4096;

interface Props {
  area: PlotArea;
  from: Point;
  kept: Point;
  fresh: Point;
  names: { kept: string; fresh: string; enlarged: (times: number) => string };
}

/** One step as its two parts, tip to tail: what is kept of the last step, then what the gradient adds. Small steps are enlarged. */
export function StepArrows({ area, from: [x, y], kept, fresh, names }: Props) {
  const unit = area.x(1) - area.x(0);
  const longest = Math.max(Math.hypot(...kept), Math.hypot(...fresh)) * unit;
  const zoom = 2 ** Math.max(0, Math.ceil(Math.log2(READABLE / longest)));
  const isMoving = zoom <= LARGEST_ZOOM;
  const joint: Point = [x + zoom * kept[0], y + zoom * kept[1]];
  const tip: Point = [joint[0] + zoom * fresh[0], joint[1] + zoom * fresh[1]];
  const toPlot = (point: Point): Point => [area.x(point[0]), area.y(point[1])];
  return (
    <g class="step-arrows">
      {isMoving && <Arrow class="velocity" from={toPlot([x, y])} to={toPlot(joint)} />}
      {isMoving && <Arrow class="gradient" from={toPlot(joint)} to={toPlot(tip)} />}
      <ArrowName row={0} class="velocity" name={names.kept} />
      <ArrowName row={1} class="gradient" name={names.fresh} />
      {isMoving && zoom > 1 && (
        <text class="arrow-name" x={KEY_LEFT} y={KEY_TOP + 2 * KEY_ROW} dy="0.32em">
          {names.enlarged(zoom)}
        </text>
      )}
    </g>
  );
}

const KEY_LEFT = 10;
const KEY_TOP = 14;
const KEY_ROW = 16;
const KEY_ARROW = 24;

/** In the plot's upper left corner, where the ravine never runs. */
function ArrowName({ row, class: arrow, name }: { row: number; class: string; name: string }) {
  const height = KEY_TOP + row * KEY_ROW;
  return (
    <>
      <Arrow class={arrow} from={[KEY_LEFT, height]} to={[KEY_LEFT + KEY_ARROW, height]} />
      <text class="arrow-name" x={KEY_LEFT + KEY_ARROW + 6} y={height} dy="0.32em">
        {name}
      </text>
    </>
  );
}
