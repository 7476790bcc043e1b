import { formatCount, formatDecimals } from '../../../lib/format/formatNumber';
import { fill } from '../../book/figure/words';
import { LineChart } from '../../charts/LineChart';
import type { Words } from './figure';
import { PASSES, type Machine } from './model';
import { MomentsPicture } from './MomentsPicture';
import { NetworkPicture } from './NetworkPicture';

const HEIGHT = 200;
const SHARE_ABOVE = 1.6;

interface Props {
  machine: Machine;
  words: Words;
}

/** The network in the pass shown, its units' moments, the listener's moments over the passes, and the networks met. */
export function MachinePictures({ machine, words }: Props) {
  const { phrases } = words;
  const { listener, listenerSoFar, networks, metSoFar, expectedMet } = machine;
  const { mean, variance } = listener.expected;
  const passes = { x: [0, PASSES] as const, xLabel: phrases.pass, height: HEIGHT };
  const withValue = (name: string, value: number | undefined) => (value === undefined ? name : `${name} ${formatDecimals(value, 2)}`);
  const level = (height: number) => [0, PASSES].map((pass) => [pass, height] as const);
  const soFar = (values: readonly number[]) => values.map((value, index) => [index + 1, value] as const);
  const most = Math.min(networks, 1.15 * (expectedMet.at(-1) ?? networks));
  return (
    <>
      <NetworkPicture machine={machine} words={words} />
      <MomentsPicture machine={machine} words={words} />
      <LineChart
        label={phrases.listenerPlot}
        {...passes}
        y={[0, SHARE_ABOVE * Math.max(mean, variance)]}
        yLabel={phrases.received}
        at={listenerSoFar.length}
        lines={[
          { id: 'mean-formula', name: '', tone: 'ink', points: level(mean) },
          { id: 'variance-formula', name: '', tone: 'ink', points: level(variance) },
          {
            id: 'mean',
            name: withValue(phrases.mean, listenerSoFar.at(-1)?.mean),
            tone: 'with',
            points: soFar(listenerSoFar.map((moments) => moments.mean)),
          },
          {
            id: 'variance',
            name: withValue(phrases.variance, listenerSoFar.at(-1)?.variance),
            tone: 'with',
            dashed: true,
            points: soFar(listenerSoFar.map((moments) => moments.variance)),
          },
        ]}
      />
      <LineChart
        label={phrases.metPlot}
        {...passes}
        y={[0, Math.max(1, most)]}
        yLabel={fill(phrases.networks, { networks: formatCount(networks) })}
        at={metSoFar.length}
        lines={[
          { id: 'expected', name: phrases.expected, tone: 'ink', points: soFar(expectedMet) },
          { id: 'met', name: phrases.met, tone: 'with', points: soFar(metSoFar) },
        ]}
      />
    </>
  );
}
