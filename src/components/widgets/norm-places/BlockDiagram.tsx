import type { Arrangement } from '../../../lib/experiments/batch-normalization/blockSignals';
import { formatDecimals } from '../../../lib/format/formatNumber';
import { fill } from '../../book/figure/words';
import { Arrow } from '../../charts/Arrow';
import { Chart } from '../../charts/Chart';
import type { Fact } from '../../charts/drawings';
import type { Words } from './figure';
import { DIAGRAMS, type Box } from './model';

const WIDTH = 380;
const HEIGHT = 388;
/** Of a box, and of the middle of all boxes. */
const BOX = { width: 150, height: 30 } as const;
const PITCH = 46;
const MIDDLE = 210;
/** Where the way round runs. */
const SIDE = 70;
const PLUS_RADIUS = 11;
/** The longest block has seven boxes: all are drawn about the same middle. */
const CENTRE = HEIGHT / 2;
/** Of the arrows into the block and out of it. */
const STUB = 24;

const TONES: Readonly<Record<Box, string>> = {
  linear: 'plain-box',
  relu: 'plain-box',
  plus: 'plain-box',
  batchNorm: 'norm-box',
  lastNorm: 'norm-box',
  layerNorm: 'norm-box',
};

interface Props {
  arrangement: Arrangement;
  gamma: number;
  words: Words;
}

/** A block from its input, at the foot, to its output: boxes, and the way round them. */
export function BlockDiagram({ arrangement, gamma, words: { phrases } }: Props) {
  const { boxes, goesRound } = DIAGRAMS[arrangement];
  const foot = CENTRE + ((boxes.length - 1) / 2) * PITCH;
  const y = (index: number) => foot - index * PITCH;
  const half = (box: Box | undefined) => (box === 'plus' ? PLUS_RADIUS : BOX.height / 2);
  const plus = boxes.indexOf('plus');
  const [below, above] = [foot + BOX.height / 2 + STUB, y(boxes.length - 1) - half(boxes.at(-1)) - STUB];
  const facts = (): Fact[] => [
    { kind: 'value', name: phrases.normCount, value: String(boxes.filter((box) => TONES[box] === 'norm-box').length) },
    ...(boxes.includes('lastNorm') ? [{ kind: 'value' as const, name: 'γ', value: formatDecimals(gamma, 1) }] : []),
  ];
  return (
    <Chart
      area={{ width: WIDTH, height: HEIGHT, left: 0, top: 0 }}
      label={phrases[`diagram.${arrangement}`]}
      drawing={{ lines: [], facts, xLabel: '', yLabel: '' }}
    >
      <g class="block-diagram" aria-hidden="true">
        {boxes.map((box, index) => (
          <Arrow
            key={index}
            class="block-arrow"
            from={[MIDDLE, index === 0 ? below : y(index - 1) - half(boxes[index - 1])]}
            to={[MIDDLE, y(index) + half(box)]}
          />
        ))}
        <Arrow class="block-arrow" from={[MIDDLE, y(boxes.length - 1) - half(boxes.at(-1))]} to={[MIDDLE, above]} />
        {goesRound && (
          <>
            <path class="way-round" d={`M${MIDDLE} ${below - STUB / 2}H${SIDE}V${y(plus)}`} />
            <Arrow class="block-arrow" from={[SIDE, y(plus)]} to={[MIDDLE - PLUS_RADIUS, y(plus)]} />
          </>
        )}
        {boxes.map((box, index) =>
          box === 'plus' ? (
            <g key={index} class="plain-box" transform={`translate(${MIDDLE} ${y(index)})`}>
              <circle r={PLUS_RADIUS} />
              <text dy="0.35em" text-anchor="middle">
                +
              </text>
            </g>
          ) : (
            <g key={index} class={TONES[box]} transform={`translate(${MIDDLE} ${y(index)})`}>
              <rect x={-BOX.width / 2} y={-BOX.height / 2} width={BOX.width} height={BOX.height} />
              <text dy="0.35em" text-anchor="middle">
                {fill(phrases[`box.${box}`], { gamma: formatDecimals(gamma, 1) })}
              </text>
            </g>
          ),
        )}
        <text class="note" x={MIDDLE + 12} y={below} dy="-0.2em">
          {phrases.input}
        </text>
        {boxes.includes('lastNorm') && (
          <text class="note" x={4} y={HEIGHT - 6}>
            {fill(phrases.gammaNote, { gamma: formatDecimals(gamma, 1) })}
          </text>
        )}
        <text class="note" x={MIDDLE + 12} y={above} dy="0.7em">
          {phrases.output}
        </text>
      </g>
    </Chart>
  );
}
