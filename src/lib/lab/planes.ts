import type { DataSpec, GridSpec } from '../spec/spec';
import { dataShape } from '../spec/dataShape';

type Side = readonly [number, number];

/** Where the data of each kind lie without noise. */
const PLANES: Readonly<Partial<Record<DataSpec['kind'], { x: Side; y?: Side }>>> = {
  moons: { x: [-1.2, 2.2], y: [-0.8, 1.3] },
  circles: { x: [-1.1, 1.1], y: [-1.1, 1.1] },
  spirals: { x: [-1.05, 1.05], y: [-1.05, 1.05] },
  blobs: { x: [-1.2, 1.2], y: [-1.2, 1.2] },
  xor: { x: [-1, 1], y: [-1, 1] },
  polynomial: { x: [-1, 1], y: [-1, 1] },
  regression: { x: [-1.2, 1.2] },
};
/** Standardised inputs lie in it, but for a few. */
const STANDARDISED: Side = [-3, 3];
/** Standard deviations of the noise that are seen beyond. */
const BEYOND = 2;
const RESOLUTION = { 1: 121, 2: 41 } as const;

/** The part of the plane, or of the line, that data with one or two inputs are drawn on; undefined for more inputs. */
export function gridOf(data: DataSpec): GridSpec | undefined {
  const { features } = dataShape({ data, loss: 'crossEntropy' });
  if (features !== 1 && features !== 2) return undefined;
  const plane = PLANES[data.kind] ?? { x: STANDARDISED, y: STANDARDISED };
  // A label is what is noisy in the cubic boundary, and the target in the sine.
  const room = data.kind === 'polynomial' || data.kind === 'regression' ? 0 : BEYOND * (data.noise ?? 0);
  const widened = ([low, high]: Side): Side => [low - room, high + room];
  return { x: widened(plane.x), ...(features === 2 && { y: widened(plane.y ?? STANDARDISED) }), resolution: RESOLUTION[features] };
}
