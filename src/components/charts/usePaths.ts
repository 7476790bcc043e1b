import { useRef } from 'preact/hooks';
import { PathWriter } from './pathData';
import type { PlotArea } from './plotArea';

type Points = readonly (readonly [number, number])[];

/** What puts points, one after the other, into an SVG path. */
interface Writer {
  add(point: readonly [number, number]): void;
  readonly path: string;
}

interface Written {
  writer: Writer;
  points: Points;
}

/**
 * The paths of lines by their ids. A line that grows while a run is watched is not written anew with every point, which would leave behind as many
 * copies as it has points.
 * @param area must be another object only when the plot is another
 * @param writerOn begins a path; must not change
 */
export function usePaths(area: PlotArea, writerOn: (area: PlotArea) => Writer = polylineOn): (id: string, points: Points) => string {
  const written = useRef<{ area: PlotArea; lines: Map<string, Written> }>();
  if (written.current?.area !== area) written.current = { area, lines: new Map() };
  const { lines } = written.current;
  return (id, points) => {
    const before = lines.get(id);
    const known = before && goesOn(before.points, points) ? before : { writer: writerOn(area), points: [] };
    for (let i = known.points.length; i < points.length; i++) known.writer.add(points[i] as Points[number]);
    lines.set(id, { writer: known.writer, points });
    return known.writer.path;
  };
}

const polylineOn = (area: PlotArea) => new PathWriter(area);

/** Whether the points begin with those before. */
function goesOn(before: Points, points: Points): boolean {
  return (
    points.length >= before.length && before.every((point, i) => Object.is(point[0], points[i]?.[0]) && Object.is(point[1], points[i]?.[1]))
  );
}
