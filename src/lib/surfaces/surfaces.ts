import { ravine } from './ravine';
import { saddleWithExits } from './saddleWithExits';
import type { Surface } from './surface';
import { tiltedDoubleWell } from './tiltedDoubleWell';
import { tiltedHimmelblau } from './tiltedHimmelblau';

/** Of the surfaces below. */
export type SurfaceId = 'saddle' | 'double-well' | 'ravine' | 'himmelblau';

/** Every surface of the book, in the order in which a reader is offered them. */
export const surfaces: readonly Surface<SurfaceId>[] = [saddleWithExits, tiltedDoubleWell, ravine, tiltedHimmelblau];
