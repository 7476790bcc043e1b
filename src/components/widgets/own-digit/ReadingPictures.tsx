import { formatPercent } from '../../../lib/format/formatNumber';
import { Axes } from '../../charts/Axes';
import { Chart } from '../../charts/Chart';
import type { Fact } from '../../charts/drawings';
import { plotArea, tenth } from '../../charts/plotArea';
import type { Words } from './figure';
import { CLASSES, READERS, type Answer } from './model';

const TONES = { dropout: 'with', batchNorm: 'without' } as const;
const BAR = 0.34;
const area = plotArea({
  width: 380,
  height: 230,
  margin: { top: 40, right: 8, bottom: 36, left: 38 },
  x: [-0.5, CLASSES - 0.5],
  y: [0, 1],
});

/** How probable each digit is for both networks: bars for eval mode, thin lines for what train mode gives. */
export function ReadingPictures({ answer, words: { phrases } }: { answer: Answer | undefined; words: Words }) {
  const facts = (): Fact[] =>
    READERS.flatMap((reader): Fact[] => {
      const { probabilities = [] } = answer?.[reader] ?? {};
      const most = Math.max(...probabilities);
      const digit = `${phrases.digit} ${probabilities.indexOf(most)}`;
      return probabilities.length > 0 ? [{ kind: 'value', name: phrases[reader], value: `${digit}, ${formatPercent(most)}` }] : [];
    });
  return (
    <Chart area={area} label={phrases.readingPlot} drawing={{ lines: [], facts, xLabel: phrases.digit, yLabel: phrases.probability }}>
      <Axes area={area} xLabel={phrases.digit} yLabel={phrases.probability} xTicks={CLASSES} />
      {READERS.map((reader, place) => (
        <g key={reader} class={`tone-${TONES[reader]}`} data-reader={reader}>
          <text class={`tone-${TONES[reader]}`} x={area.innerWidth} y={-26 + 15 * place} text-anchor="end">
            {phrases[reader]}
          </text>
          {answer?.[reader].probabilities.map((share, digit) => {
            const { low, high } = answer[reader];
            const left = digit + (place - 1) * BAR;
            const middle = tenth(area.x(left + BAR / 2));
            return (
              <g key={digit} data-digit={digit}>
                <rect
                  class={`bar tone-${TONES[reader]}`}
                  x={tenth(area.x(left))}
                  y={tenth(area.y(share))}
                  width={tenth(area.x(left + BAR) - area.x(left))}
                  height={tenth(area.y(0) - area.y(share))}
                />
                <path
                  class="whisker"
                  d={`M${middle - 3} ${tenth(area.y(low[digit] ?? 0))}h6M${middle} ${tenth(area.y(low[digit] ?? 0))}V${tenth(area.y(high[digit] ?? 0))}M${middle - 3} ${tenth(area.y(high[digit] ?? 0))}h6`}
                />
              </g>
            );
          })}
        </g>
      ))}
    </Chart>
  );
}
