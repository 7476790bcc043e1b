import { useMemo, useRef } from 'preact/hooks';
import { formatDecimals, formatNumber } from '../../../lib/format/formatNumber';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { unpacked } from '../../book/figure/packed';
import { useAnswer } from '../../book/figure/useAnswer';
import { useAwake } from '../../book/figure/useAwake';
import { useFigure } from '../../book/figure/useFigure';
import { usePlayback } from '../../book/figure/usePlayback';
import { fill } from '../../book/figure/words';
import { definition, tieTable, type Settings, type Words } from './figure';
import { largestDifference, RECORD_EVERY, STEPS, twins, twinsFrom, type Twins } from './model';
import { TiePictures } from './TiePictures';

const RECORDS_PER_SECOND = 30;

const createWorker = () => new Worker(new URL('./twins.worker.ts', import.meta.url), { type: 'module' });
const onPage = () => Promise.resolve(twins);

/** Two small networks: one starts with all weights equal, the other with one of them nudged, or with random ones. */
export function SameWeights(props: FigureProps<Words, typeof definition>) {
  const { words } = props;
  const element = useRef<HTMLDivElement>(null);
  const figure = useFigure(definition, props);
  const { settings, live, frame } = figure;
  const first = useMemo(() => twinsFrom(unpacked(props.first)), [props.first]);
  const { answer: both, answered, isOld, notices } = useAnswer({ question: settings, first, createWorker, onPage, live, words: frame });
  const playback = {
    ...usePlayback(STEPS / RECORD_EVERY, { perSecond: RECORDS_PER_SECOND, awake: useAwake(element) }),
    stepsPerPosition: RECORD_EVERY,
  };
  const { position, playing } = playback;
  return (
    <LiveFigure
      figure={figure}
      element={element}
      playback={playback}
      result={outcome(both, answered, position, words)}
      quiet={playing || isOld}
      notices={notices}
      table={() => tieTable(both, answered, position, words)}
    >
      <TiePictures settings={answered} twins={both} position={position} words={words} />
    </LiveFigure>
  );
}

/** How alike the units of both networks are at a step, in a sentence. */
function outcome({ tied, other }: Twins, { start }: Settings, position: number, { phrases }: Words): string {
  const difference = ({ networks }: Twins['tied']) => {
    const network = networks[position];
    return network ? formatNumber(largestDifference(network), 2) : '';
  };
  return fill(phrases.result, {
    step: position * RECORD_EVERY,
    tied: difference(tied),
    other: difference(other),
    which: phrases[start],
    tiedRank: formatDecimals(tied.ranks[position] ?? NaN, 1),
    otherRank: formatDecimals(other.ranks[position] ?? NaN, 1),
    tiedLoss: formatNumber(tied.losses[position] ?? NaN, 2),
    otherLoss: formatNumber(other.losses[position] ?? NaN, 2),
  });
}
