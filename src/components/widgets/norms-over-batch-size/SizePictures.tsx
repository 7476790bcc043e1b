import { READER_NORMS, type ReaderNorm } from '../../../lib/experiments/batch-normalization/normedReader';
import { LineChart, type Line, type Tone } from '../../charts/LineChart';
import type { Words } from './figure';
import { places, RATES, type Place } from './model';

interface Props {
  results: readonly number[];
  words: Words;
}

const HEIGHT = 300;
const NAME_ROOM = 84;
const SIZES = [0.85, 75] as const;
const ERRORS = [0.02, 1] as const;
const RATE_AXIS = [RATES[0] ?? NaN, RATES.at(-1) ?? NaN].map((rate, i) => (i === 0 ? rate / 1.5 : rate * 1.5)) as [number, number];
const TONES: Readonly<Record<ReaderNorm, Tone>> = { none: 'without', batchNorm: 'with', layerNorm: 'ink' };

/** The error over the size of the batch, at the best learning rate each, and that rate. */
export function SizePictures({ results, words: { phrases } }: Props) {
  const all = READER_NORMS.map((norm) => ({ norm, at: places(results, norm) }));
  const lines = (of: (place: Place) => number): Line[] =>
    all.map(({ norm, at }) => ({
      id: norm,
      name: phrases[norm],
      tone: TONES[norm],
      dashed: norm === 'layerNorm',
      points: at.map((place) => [place.batchSize, of(place)] as const),
    }));
  const dots = (of: (place: Place) => number) =>
    all.flatMap(({ norm, at }) =>
      at.map((place) => ({ id: `${norm}-${place.batchSize}`, tone: TONES[norm], at: [place.batchSize, of(place)] as const })),
    );
  const sizes = { x: SIZES, xScale: 'log', yScale: 'log', xLabel: phrases.size, height: HEIGHT, nameRoom: NAME_ROOM } as const;
  return (
    <>
      <LineChart
        label={phrases.errorPlot}
        {...sizes}
        y={ERRORS}
        yLabel={phrases.error}
        lines={lines(({ mean }) => mean)}
        dots={dots(({ mean }) => mean)}
        bands={all.map(({ norm, at }) => ({
          id: norm,
          tone: TONES[norm],
          points: at.map(({ batchSize, errors }) => [batchSize, Math.min(...errors), Math.max(...errors)] as const),
        }))}
      />
      <LineChart
        label={phrases.ratePlot}
        {...sizes}
        y={RATE_AXIS}
        yLabel={phrases.rate}
        lines={lines(({ learningRate }) => learningRate)}
        dots={dots(({ learningRate }) => learningRate)}
      />
    </>
  );
}
