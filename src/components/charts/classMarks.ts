import { circleData } from './pathData';
import { tenth, type PlotArea } from './plotArea';

export interface ClassedPoints {
  /** Row-major pairs. */
  coordinates: ArrayLike<number>;
  classes: ArrayLike<number>;
}

const MARK = 3.2;

/** A mark at the place of each point as an SVG path, one path a class: class 0 is a circle, class 1 a cross, class 2 a triangle. */
export function classMarks(area: PlotArea, { coordinates, classes }: ClassedPoints): [circles: string, crosses: string, triangles: string] {
  const paths: [string, string, string] = ['', '', ''];
  for (let row = 0; row < classes.length; row++) {
    const left = tenth(area.x(coordinates[2 * row] ?? NaN));
    const top = tenth(area.y(coordinates[2 * row + 1] ?? NaN));
    const label = classes[row];
    if (label === 0) paths[0] += circleData(left, top, MARK);
    else if (label === 1)
      paths[1] += `M${tenth(left - MARK)} ${tenth(top - MARK)}l${2 * MARK} ${2 * MARK}m0 ${-2 * MARK}l${-2 * MARK} ${2 * MARK}`;
    else paths[2] += `M${left} ${tenth(top - MARK)}l${MARK} ${2 * MARK}h${-2 * MARK}z`;
  }
  return paths;
}
