import { cosine, sine } from '../math/portable';
import { planeSource } from './planeSource';
import type { DataSpecOf } from './source';

const INNER_RADIUS = 0.5;

/** A circle of radius 1 (class 0) around one of radius 1/2 (class 1). */
export const circles = planeSource<DataSpecOf<'circles'>>(
  (_, label, draws) => {
    const radius = label === 0 ? 1 : INNER_RADIUS;
    const angle = 2 * Math.PI * draws.uniform(0);
    return [radius * cosine(angle), radius * sine(angle)];
  },
);
