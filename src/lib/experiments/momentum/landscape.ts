import { pathPlane } from './pathPlane';
import { planeGrid, randomDirections, type Directions, type PlaneGrid } from './planeGrid';
import type { TrainedPath } from './trainedPath';
import { filterNormalised, norm, rescaled } from './weightVector';

export interface Landscape {
  raw: PlaneGrid;
  normalised: PlaneGrid;
  path: PlaneGrid & { track: (readonly [number, number])[]; share: number };
}

/** How far the random planes reach, in lengths of the weights. */
const REACH = [-1, 1] as const;
/** Beyond the path, on either side, as a share of its extent. */
const MARGIN = 0.2;

/**
 * Three planes through a trained network: one along random directions as long as its weights, one along the same directions with their
 * filters normalised, both for the network rescaled by `factor`, and the one that the path to it lies in best.
 */
export function landscape({ loss, layers, weights }: TrainedPath, seed: number, factor: number): Landscape {
  const end = weights.at(-1) as Float64Array;
  const centre = rescaled(end, layers, factor);
  const directions = randomDirections(seed, loss.size, norm(end));
  const normalised = directions.map((direction) => filterNormalised(direction, centre, layers)) as unknown as Directions;
  const { directions: leading, track, share } = pathPlane(weights);
  return {
    raw: planeGrid(loss, centre, directions, REACH, REACH),
    normalised: planeGrid(loss, centre, normalised, REACH, REACH),
    path: { ...planeGrid(loss, end, leading, extent(track, 0), extent(track, 1)), track, share },
  };
}

/** Along an axis, as far as the path reaches, and some room. */
export function extent(track: readonly (readonly [number, number])[], axis: 0 | 1): readonly [number, number] {
  const along = track.map((place) => place[axis]);
  const [low, high] = [Math.min(...along), Math.max(...along)];
  const room = Math.max(MARGIN * (high - low), 1e-3);
  return [low - room, high + room];
}
