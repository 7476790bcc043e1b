import type { PlaneGrid } from '../../../lib/experiments/momentum/planeGrid';
import type { Outcome } from './model';

/** Digits of what stands in the page as it is built: more than is seen. */
const DIGITS = 4;

const short = (value: number) => Number(value.toPrecision(DIGITS));
const shortGrid = <Grid extends PlaneGrid>(grid: Grid): Grid => ({ ...grid, losses: grid.losses.map(short) });

/** An outcome small enough to stand in the page. */
export function outcomeForPage(outcome: Outcome): Outcome {
  if (outcome.kind === 'diverged') return outcome;
  const { raw, normalised, path, losses, ...rest } = outcome.surroundings;
  const track = path.track.map(([x, y]) => [short(x), short(y)] as const);
  return {
    kind: 'trained',
    surroundings: {
      ...rest,
      losses: losses.map(short),
      raw: shortGrid(raw),
      normalised: shortGrid(normalised),
      path: { ...shortGrid(path), track },
    },
  };
}
