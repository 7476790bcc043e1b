import { formatNumber } from '../../../lib/format/formatNumber';
import { fill } from '../../book/figure/words';
import { BaseAxis } from '../../charts/BaseAxis';
import { Chart } from '../../charts/Chart';
import type { Fact } from '../../charts/drawings';
import { plotArea, tenth } from '../../charts/plotArea';
import type { Words } from './figure';
import { HEIGHT, rowOf, TOP, WIDTH } from './layout';
import type { Machine, Measured } from './model';

const MARGIN = { top: TOP, right: 12, bottom: 40, left: 22 };
const HALF_MARK = 9;
const BAR = 5;
/** Where the unit's number ends, left of its row. */
const BESIDE = -13;

interface Props {
  machine: Machine;
  words: Words;
}

/** For every unit, in the row of the network's unit: mean and standard deviation so far (orange) over those of the formulas (dark). */
export function MomentsPicture({ machine: { units, outputs, pass }, words: { phrases } }: Props) {
  const farthest = Math.max(...units.map(({ expected }) => expected.mean + deviation(expected.variance)));
  const lowest = Math.min(0, ...units.map(({ expected }) => expected.mean - deviation(expected.variance)));
  const area = plotArea({ width: WIDTH, height: HEIGHT, margin: MARGIN, x: [1.1 * lowest, 1.1 * farthest], y: [0, 1] });
  const left = (value: number) => tenth(area.x(value));
  const unitName = (index: number) => fill(phrases.unit, { number: index + 1 });
  const facts = (): Fact[] =>
    units.map(({ measured, expected }, index) => ({
      kind: 'value',
      name: unitName(index),
      value: fill(phrases.besideFormula, { mean: formatNumber(measured?.mean ?? NaN, 2), expected: formatNumber(expected.mean, 2) }),
    }));
  return (
    <Chart area={area} label={phrases.momentsPlot} drawing={{ lines: [], facts, xLabel: phrases.measuredSpread, yLabel: '' }}>
      <BaseAxis area={area} ticks={area.x.ticks(5)} format={(tick) => String(tick).replace('-', '−')}>
        <text x={area.innerWidth} y={area.innerHeight + 32} text-anchor="end">
          {phrases.measuredSpread}
        </text>
        <path class="zero" d={`M${left(0)} 0V${area.innerHeight}`} />
      </BaseAxis>
      {units.map((unit, index) => (
        <Row
          key={index}
          unit={unit}
          y={tenth(rowOf(index, outputs.length))}
          left={left}
          said={pass?.outputs[index]}
          number={index + 1}
          name={unitName(index)}
        />
      ))}
      <text class="chart-title tone-with" x={0} y={-8}>
        {phrases.measuredMean}
      </text>
      <text class="chart-title tone-ink" x={area.innerWidth} y={-8} text-anchor="end">
        {phrases.formula}
      </text>
    </Chart>
  );
}

interface RowProps {
  unit: Measured;
  y: number;
  left: (value: number) => number;
  /** What the unit says in this pass. */
  said: number | undefined;
  number: number;
  name: string;
}

function Row({ unit: { measured, expected }, y, left, said, number, name }: RowProps) {
  const span = (mean: number, variance: number) => `M${left(mean - deviation(variance))} ${y}H${left(mean + deviation(variance))}`;
  return (
    <g>
      <title>{name}</title>
      <text class="note" x={BESIDE} y={y} dy="0.35em" text-anchor="end">
        {number}
      </text>
      {measured && <path class="spread tone-with" style={{ strokeWidth: 2 * BAR }} d={span(measured.mean, measured.variance)} />}
      <path
        class="line tone-ink"
        d={`${span(expected.mean, expected.variance)}M${left(expected.mean)} ${y - HALF_MARK}v${2 * HALF_MARK}`}
      />
      {said !== undefined && <circle class="said" cx={left(said)} cy={y} r={3} />}
      {measured && <circle class="dot tone-with" data-mean={name} cx={left(measured.mean)} cy={y} r={5} />}
    </g>
  );
}

const deviation = Math.sqrt;
