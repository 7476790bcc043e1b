import { ravine } from './ravine';
import { saddleWithExits } from './saddleWithExits';
import type { Surface } from './surface';
import { tiltedDoubleWell } from './tiltedDoubleWell';
import { tiltedHimmelblau } from './tiltedHimmelblau';

/** Every surface of the book, in the order in which a reader is offered them. */
export const surfaces: readonly Surface[] = [saddleWithExits, tiltedDoubleWell, ravine, tiltedHimmelblau];
