import { fill } from '../../book/figure/words';
import { LineChart, type Dot, type Line } from '../../charts/LineChart';
import type { Words } from './figure';
import { DEPTH, type Edge } from './model';

const HEIGHT = 320;
/** Finite layers scatter a little below 0. */
const CORRELATIONS = [-0.2, 1.05] as const;
const UNIT = [0, 1] as const;
const MIDDLE = 1;
/** Of the pairs, in their order. */
const TONES = ['without', 'ink', 'with'] as const;

/** Three correlations on their way through the layers, and the map that moves them, with the way of one of them as a staircase. */
export function EdgeCharts({ edge: { pairs, map }, words: { phrases } }: { edge: Edge; words: Words }) {
  const stairs = (pairs[MIDDLE]?.predicted ?? []).flatMap((c, i, all) => {
    const next = all[i + 1];
    return next === undefined ? [] : [[c, i === 0 ? 0 : c] as const, [c, next] as const, [next, next] as const];
  });
  const rest = restOf(map);
  return (
    <>
      <LineChart
        label={phrases.coursePlot}
        height={HEIGHT}
        x={[1, DEPTH]}
        y={CORRELATIONS}
        xLabel={phrases.layer}
        yLabel={phrases.correlation}
        nameRoom={70}
        lines={pairs.map(({ start, predicted }, pair): Line => ({
          id: String(start),
          name: fill(phrases.from, { start }),
          tone: TONES[pair] ?? 'ink',
          points: predicted.map((c, i) => [i + 1, c] as const),
        }))}
        dots={pairs.flatMap(({ start, measured }, pair) =>
          measured.map((c, i): Dot => ({ id: `${start}-${i}`, tone: TONES[pair] ?? 'ink', at: [i + 1, c] })),
        )}
      />
      <LineChart
        label={phrases.mapPlot}
        height={HEIGHT}
        x={UNIT}
        y={UNIT}
        xLabel={phrases.below}
        yLabel={phrases.above}
        nameRoom={76}
        lines={[
          { id: 'diagonal', name: phrases.same, tone: 'soft', thin: true, points: [[0, 0] as const, [1, 1] as const] },
          { id: 'stairs', name: '', tone: TONES[MIDDLE], thin: true, points: stairs },
          { id: 'map', name: phrases.map, tone: 'with', points: map },
        ]}
        dots={rest === undefined ? [] : [{ id: 'rest', tone: 'ink', at: [rest, rest], name: phrases.rest }]}
      />
    </>
  );
}

/** The correlation that a layer leaves as it is, where the map comes down to the diagonal; undefined where that is at 1 only. */
function restOf(map: Line['points']): number | undefined {
  const crossing = map.findIndex(([below, above]) => above <= below && below > 0);
  const [before, after] = [map[crossing - 1], map[crossing]];
  if (!before || !after || after[0] >= 1) return undefined;
  const [gap, next] = [before[1] - before[0], after[0] - after[1]];
  return before[0] + ((after[0] - before[0]) * gap) / (gap + next);
}
