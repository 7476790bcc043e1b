import { LineChart, type Band, type Dot, type Line } from '../../charts/LineChart';
import { reachingAxis } from '../../charts/reachingAxis';
import type { Words } from './figure';
import { DECAYS, meanOfDistance, ofDecay, ofDropout, type Comparison, type Distance } from './model';

const HEIGHT = 320;
const PS = [0.06, 0.64] as const;
const DECAY_AXIS = [0.0008, 0.04] as const;
const DISTANCES = [0.01, 0.3] as const;

interface Props {
  all: Comparison;
  words: Words;
}

/** The distance from the truth over p and over the weight decay, and in both pictures what stopping in time comes to. */
export function BrakePictures({ all, words: { phrases } }: Props) {
  const [neither, stopping] = [meanOfDistance(all.neither), meanOfDistance(all.stopping)];
  const levels = (ends: readonly [number, number]): Line[] => [
    { id: 'neither', name: phrases.neither, tone: 'without', points: levelOf(neither, ends) },
    { id: 'stopping', name: phrases.stopping, tone: 'ink', dashed: true, points: levelOf(stopping, ends) },
  ];
  const brake = (name: string, strengths: readonly { strength: number; distance: Distance | undefined }[]) => {
    const known = strengths.flatMap(({ strength, distance }) => (distance && distance.each.length > 0 ? [{ strength, distance }] : []));
    return {
      line: {
        id: 'brake',
        name,
        tone: 'with',
        points: known.map(({ strength, distance }) => [strength, meanOfDistance(distance)]),
      } as Line,
      dots: known.map(({ strength, distance }): Dot => ({ id: String(strength), tone: 'with', at: [strength, meanOfDistance(distance)] })),
      bands: [
        {
          id: 'brake',
          tone: 'with',
          points: known.flatMap(({ strength, distance: { estimate } }) => (estimate ? [[strength, ...estimate.interval] as const] : [])),
        },
      ] satisfies Band[],
    };
  };
  const dropout = brake(phrases.dropout, ofDropout(all));
  const decay = brake(phrases.decay, ofDecay(all));
  const found = [neither, stopping, ...[dropout, decay].flatMap(({ dots }) => dots.map(({ at: [, distance] }) => distance))];
  const common = { height: HEIGHT, y: reachingAxis(DISTANCES, found), yScale: 'log', yLabel: phrases.distance } as const;
  return (
    <>
      <LineChart
        {...common}
        label={phrases.dropoutPlot}
        x={PS}
        xLabel={phrases.p}
        lines={[...levels([0.1, 0.6]), dropout.line]}
        dots={dropout.dots}
        bands={dropout.bands}
      />
      <LineChart
        {...common}
        label={phrases.decayPlot}
        x={DECAY_AXIS}
        xScale="log"
        xLabel={phrases.decayAxis}
        lines={[...levels([DECAYS[0], DECAYS[5]]), decay.line]}
        dots={decay.dots}
        bands={decay.bands}
      />
    </>
  );
}

const levelOf = (height: number, ends: readonly [number, number]): Line['points'] =>
  Number.isFinite(height) ? ends.map((x) => [x, height] as const) : [];
