import { pipeTheory } from '../../../lib/experiments/initialization/pipeTheory';
import type { Scheme, Signals } from '../../../lib/experiments/initialization/signalPipe';
import type { Settings } from './figure';

export type LayerPoint = readonly [layer: number, rms: number];

/** Root mean squares by layer, from the input (layer 0) to the top. */
export interface Course {
  forward: LayerPoint[];
  backward: LayerPoint[];
}

/** The axis ends at a multiple of so many decades. */
const DECADES = 3;
/** The axis shows at least this. */
const ALWAYS = [1e-3, 1e1] as const;

export const SCHEMES = ['unit', 'rootFanIn', 'xavier', 'he', 'orthogonal'] as const satisfies readonly Scheme[];

/** What the formulas say, for each scheme. */
export function theories(settings: Settings): { scheme: Scheme; course: Course }[] {
  return SCHEMES.map((scheme) => ({ scheme, course: courseOf(pipeTheory({ ...settings, scheme }), settings.depth) }));
}

/** Signals as points over the layers; what is zero has no place on a logarithmic axis. */
export function courseOf({ forward, backward }: Signals, depth: number): Course {
  const isSeen = ([, rms]: LayerPoint) => rms > 0;
  return {
    forward: forward.map((rms, layer): LayerPoint => [layer, rms]).filter(isSeen),
    backward: backward.map((rms, index): LayerPoint => [depth - index, rms]).filter(isSeen),
  };
}

/** A stretch of whole triple decades that holds all the courses. */
export function decadesAround(courses: readonly Course[]): readonly [number, number] {
  const logs = courses.flatMap(({ forward, backward }) => [...forward, ...backward].map(([, rms]) => Math.log10(rms) / DECADES));
  const [low, high] = [Math.min(...logs, Math.log10(ALWAYS[0]) / DECADES), Math.max(...logs, Math.log10(ALWAYS[1]) / DECADES)];
  return [10 ** (DECADES * Math.floor(low)), 10 ** (DECADES * Math.ceil(high))];
}
