import { formatNumber, formatPercent, formatShort } from '../../../../lib/format/formatNumber';
import { conditionNumber, curvaturesAt } from '../../../../lib/surfaces/curvatures';
import type { OwnSurface, OwnDetails } from '../../../../lib/surfaces/own/ownSurface';
import { settledHeight } from '../../../../lib/surfaces/own/ownSurface';
import type { CriticalKind, LossSurface, Point } from '../../../../lib/surfaces/surface';
import { fill } from '../words';
import { ownPhrases } from './ownWords';

/** Rows of the table of critical points at most. */
export const MOST_ROWS = 60;
const KINDS: readonly CriticalKind[] = ['minimum', 'saddle', 'maximum', 'degenerate'];
/** Rounding leaves something of a curvature that is none. */
const SINGULAR = 1e12;

/** How the derivatives were checked, and what of the surface is not drawn as it is. */
export function factsOf({ check, clippedShare, wall }: OwnDetails): string {
  const { places, apart, largest } = check;
  const checked =
    places === 0
      ? ownPhrases.notChecked
      : apart > 0
        ? fill(ownPhrases.checkedPartly, { together: places - apart, places })
        : fill(ownPhrases.checked, { places, difference: formatShort(largest, 1) });
  const clipped = clippedShare > 0 ? fill(ownPhrases.clipped, { wall: formatNumber(wall), share: formatPercent(clippedShare) }) : '';
  return `${checked} ${clipped}`.replaceAll(' %', '\u00a0%');
}

/** How many critical points there are of each kind, which is the lowest minimum, and what the search could not do. */
export function foundSentences({ criticalPoints, own }: OwnSurface): string {
  const { points, isCut, hasContinuum } = own.search;
  const counts = KINDS.flatMap((kind) => {
    const count = points.filter((point) => point.kind === kind).length;
    return count === 0 ? [] : [count === 1 ? ownPhrases[`count.${kind}.one`] : fill(ownPhrases[`count.${kind}`], { count })];
  });
  const [lowest, ...asLow] = criticalPoints.filter((point) => point.global);
  const value = formatNumber(settledHeight(own, points.find(({ kind }) => kind === 'minimum')?.jet.value ?? NaN));
  return [
    counts.length > 0 ? fill(ownPhrases.found, { counts: counts.join(', ') }) : ownPhrases.none,
    lowest && asLow.length === 0 && fill(ownPhrases.lowest, { value, place: lowest.name }),
    asLow.length > 0 && fill(ownPhrases.lowestMany, { value, count: 1 + asLow.length }),
    points.some(({ kind }) => kind === 'degenerate') && ownPhrases.degenerate,
    hasContinuum && ownPhrases.hasContinuum,
    isCut && ownPhrases.isCut,
    points.length > MOST_ROWS && fill(ownPhrases.more, { shown: MOST_ROWS, count: points.length }),
  ]
    .filter(Boolean)
    .join(' ');
}

/** What the surface is like where the descents start. */
export function hereSentence(surface: LossSurface, start: Point): string {
  const [low, high] = curvaturesAt(surface, ...start);
  const condition = conditionNumber([low, high]);
  const pair = (numbers: readonly number[]) => `(${numbers.map((number) => formatShort(number, 4)).join(', ')})`;
  return fill(condition < SINGULAR ? ownPhrases.here : ownPhrases.hereSingular, {
    place: pair(start),
    value: formatNumber(surface.value(...start)),
    gradient: pair(surface.gradient(...start)),
    low: formatNumber(low),
    high: formatNumber(high),
    condition: formatNumber(condition),
  });
}
