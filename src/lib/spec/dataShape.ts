import type { DataSpec, RunSpec } from './spec';

/** What a network has to take in and to give out for a run's data. */
export interface DataShape {
  /** Inputs of a row. */
  readonly features: number;
  /** Width of a network's last layer: the number of classes, or 1 under the squared error. */
  readonly outputs: number;
}

const DIGITS = 10;
/** Of Palmer penguins: bill length, bill depth, flipper length, body mass; and Adelie, Chinstrap, Gentoo. */
const MEASUREMENTS = 4;
const SPECIES = 3;
/** Pixels along each side of a handwritten digit, and in all. */
export const PICTURE_SIDE = 8;
export const PIXELS = PICTURE_SIDE ** 2;

/** Inputs of a row and width of the last layer, without drawing anything. */
export function dataShape(spec: Pick<RunSpec, 'data' | 'loss'>): DataShape {
  return { features: featureCount(spec.data), outputs: hasSignedTargets(spec) ? 1 : outputCount(spec.data) };
}

/** Whether two classes are the values -1 and 1 of a single output. */
export function hasSignedTargets({ data, loss }: Pick<RunSpec, 'data' | 'loss'>): boolean {
  return loss === 'meanSquaredError' && outputCount(data) === 2;
}

/** Whether the target is a value, not a class. */
export const isRegression = (data: DataSpec): boolean => outputCount(data) === 1;

/** Classes, or 1 for a regression. */
export function outputCount(data: DataSpec): number {
  switch (data.kind) {
    case 'moons':
    case 'circles':
    case 'xor':
    case 'polynomial':
      return 2;
    case 'spirals':
      return data.arms;
    case 'blobs':
      return data.classes;
    case 'regression':
      return 1;
    case 'digits':
    case 'handwriting':
      return DIGITS;
    case 'penguins':
      return SPECIES;
    case 'own':
      return data.classes ?? 1;
  }
}

function featureCount(data: DataSpec): number {
  if (data.kind === 'digits') return data.size * data.size;
  if (data.kind === 'handwriting') return PIXELS;
  if (data.kind === 'penguins') return MEASUREMENTS;
  if (data.kind === 'own') return data.features;
  return data.kind === 'regression' ? 1 : 2;
}
