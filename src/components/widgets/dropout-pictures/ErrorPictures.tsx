import { formatCount } from '../../../lib/format/formatNumber';
import { fill } from '../../book/figure/words';
import { LineChart, type Band, type Dot, type Line } from '../../charts/LineChart';
import type { Words } from './figure';
import { meanError, ofPictures, PICTURES, PROBABILITIES, type Cell } from './model';

const PS = [-0.03, 0.73] as const;
const ERRORS = [0.02, 0.3] as const;
const GAINS = [0.5, 3] as const;
const TONES = { 100: 'with', 300: 'ink', 1000: 'without' } as const;
const [FIRST, LAST] = [PROBABILITIES[0], PROBABILITIES[PROBABILITIES.length - 1] ?? 1];

/** The error over p for each number of pictures, with its interval; dashed the best weight decay without dropout; and the same in errors without either. */
export function ErrorPictures({ all, words: { phrases } }: { all: readonly Cell[]; words: Words }) {
  const sizes = PICTURES.map((pictures) => ({ pictures, tone: TONES[pictures], ...ofPictures(all, pictures) }));
  const lines = sizes.flatMap(({ pictures, tone, dropout, decay }): Line[] => [
    {
      id: `pictures-${pictures}`,
      name: fill(phrases.ofPictures, { pictures: formatCount(pictures) }),
      tone,
      points: dropout.map((cell) => [cell.p, meanError(cell)] as const),
    },
    ...(decay
      ? [{ id: `decay-${pictures}`, name: '', tone, dashed: true, points: [FIRST, LAST].map((p) => [p, meanError(decay)] as const) }]
      : []),
  ]);
  const bands = sizes.map(({ pictures, tone, dropout }): Band => ({
    id: `pictures-${pictures}`,
    tone,
    points: dropout.flatMap(({ p, estimate }) => (estimate ? [[p, ...estimate.interval] as const] : [])),
  }));
  const dots = sizes.flatMap(({ pictures, tone, dropout }): Dot[] =>
    dropout.map((cell) => ({ id: `${pictures}-${cell.p}`, tone, at: [cell.p, meanError(cell)] as const })),
  );
  const gains = sizes.flatMap(({ pictures, tone, dropout, decay }): Line[] => {
    const plain = dropout[0] ? meanError(dropout[0]) : NaN;
    return [
      {
        id: `gain-${pictures}`,
        name: formatCount(pictures),
        tone,
        points: dropout.map((cell) => [cell.p, meanError(cell) / plain] as const),
      },
      ...(decay
        ? [
            {
              id: `decay-gain-${pictures}`,
              name: '',
              tone,
              dashed: true,
              points: [FIRST, LAST].map((p) => [p, meanError(decay) / plain] as const),
            },
          ]
        : []),
    ];
  });
  return (
    <>
      <LineChart
        label={phrases.plot}
        height={340}
        x={PS}
        y={ERRORS}
        yScale="log"
        xLabel={phrases.p}
        yLabel={phrases.error}
        lines={lines}
        bands={bands}
        dots={dots.filter(({ at: [, error] }) => Number.isFinite(error))}
      />
      <LineChart
        label={phrases.gainPlot}
        height={340}
        x={PS}
        y={GAINS}
        yScale="log"
        xLabel={phrases.p}
        yLabel={phrases.gain}
        lines={[{ id: 'none', name: '', tone: 'soft', points: [FIRST, LAST].map((p) => [p, 1] as const) }, ...gains]}
      />
    </>
  );
}
