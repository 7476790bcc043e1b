import { createDataSet } from '../../data/createDataSet';
import { normals, streamKey } from '../../math/random';
import { lossFunction, type LossFunction } from '../../nn/lossGradient';
import { networkLayers, type Layer } from '../../nn/network';
import { Run } from '../../training/run';
import type { RunSpec } from '../../training/spec';
import { pathPlane } from './pathPlane';
import { filterNormalised, norm, rescaled, weightVector } from './weightVector';

/** A trained network and how it came there, snapshot by snapshot. */
export interface TrainedPath {
  layers: readonly Layer[];
  loss: LossFunction;
  steps: number[];
  losses: number[];
  weights: Float64Array[];
  divergedAt?: number;
}

/** Trains, and keeps the weights at every record. */
export function trainedPath(spec: RunSpec): TrainedPath {
  const { training } = createDataSet(spec);
  const layers = networkLayers(spec.layers, training.inputs.length / training.count);
  const loss = lossFunction(layers, spec.loss, training.inputs, training.targets, training.count);
  const path: TrainedPath = { layers, loss, steps: [], losses: [], weights: [] };
  const run = new Run(spec);
  try {
    for (let events = run.start(); ; events = run.advance(Infinity)) {
      for (const event of events) {
        if (event.kind === 'diverged') path.divergedAt = event.step;
        if (event.kind !== 'record') continue;
        const weights = weightVector(run.parameters());
        path.steps.push(event.step);
        path.losses.push(loss.at(weights).loss);
        path.weights.push(weights);
      }
      if (run.isOver) return path;
    }
  } finally {
    run.dispose();
  }
}

/** The loss over a rectangle of a plane through the weights. */
export interface PlaneGrid {
  x: readonly [number, number];
  y: readonly [number, number];
  /** Row by row from the lowest y, x fastest, ends included. */
  losses: number[];
}

/** Points along each side of a grid. Odd, so that its middle is the trained network. */
export const RESOLUTION = 25;

type Directions = readonly [Float64Array, Float64Array];

export function planeGrid(loss: LossFunction, centre: Float64Array, [u, v]: Directions, x: PlaneGrid['x'], y: PlaneGrid['y']): PlaneGrid {
  const along = ([low, high]: PlaneGrid['x'], i: number) => low + ((high - low) * i) / (RESOLUTION - 1);
  const losses = Array.from({ length: RESOLUTION * RESOLUTION }, (_, index) => {
    const [a, b] = [along(x, index % RESOLUTION), along(y, Math.floor(index / RESOLUTION))];
    return loss.at(centre.map((weight, i) => weight + a * (u[i] as number) + b * (v[i] as number))).loss;
  });
  return { x, y, losses };
}

/** The loss along one direction, from one length of it behind the weights to one ahead. */
export function slice(loss: LossFunction, centre: Float64Array, direction: Float64Array): number[] {
  return Array.from({ length: RESOLUTION }, (_, i) => {
    const along = -1 + (2 * i) / (RESOLUTION - 1);
    return loss.at(centre.map((weight, j) => weight + along * (direction[j] as number))).loss;
  });
}

/** The random numbers of directions; no run of training has a stream of this number. */
export const DIRECTION_STREAM = 102;

/** Two random directions of a given length, the same for the same seed. */
export function randomDirections(seed: number, size: number, length: number): Directions {
  const direction = (which: number) => {
    const drawn = normals(streamKey(seed, DIRECTION_STREAM, which), size);
    const times = length / norm(drawn);
    return drawn.map((value) => times * value);
  };
  return [direction(0), direction(1)];
}

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

function extent(track: readonly (readonly [number, number])[], axis: 0 | 1): readonly [number, number] {
  const along = track.map((place) => place[axis]);
  const [low, high] = [Math.min(...along), Math.max(...along)];
  const room = Math.max(MARGIN * (high - low), 1e-3);
  return [low - room, high + room];
}
