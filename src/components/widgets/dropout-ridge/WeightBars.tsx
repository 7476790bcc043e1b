import { fill } from '../../book/figure/words';
import { Axes } from '../../charts/Axes';
import { Chart } from '../../charts/Chart';
import { plotArea, tenth, type Interval } from '../../charts/plotArea';
import type { Words } from './figure';
import { FEATURES, SCALED_FEATURE, type Fits } from './model';
import { subscript } from './subscript';

const SIZE = { width: 380, height: 300, margin: { top: 40, right: 8, bottom: 36, left: 38 } };
const BAR = 16;
const GAP = 4;
const HALF_TICK = 13;
const DIAMOND = 5;

interface Props {
  fits: Fits;
  y: Interval;
  scale: number;
  words: Words;
}

/** For every feature a bar of plain least squares and one with masks, with the closed form and ordinary ridge as marks on it. */
export function WeightBars({ fits, y, scale, words: { phrases } }: Props) {
  const area = plotArea({ ...SIZE, x: [0, FEATURES], y });
  const bar = (left: number, value: number) => {
    const [zero, end] = [area.y(0), area.y(value)];
    return { x: tenth(left), y: tenth(Math.min(zero, end)), width: BAR, height: tenth(Math.abs(end - zero)) };
  };
  const height = (values: readonly number[], feature: number) => tenth(area.y(values[feature] ?? NaN));
  return (
    <Chart area={area} label={phrases.weightPlot}>
      <Axes area={area} xLabel="" yLabel="" xTicks={0} />
      {Array.from({ length: FEATURES }, (_, feature) => {
        const middle = area.x(feature + 0.5);
        const withX = middle + GAP + BAR / 2;
        return (
          <g key={feature}>
            <rect class="bar tone-without" {...bar(middle - GAP - BAR, fits.plain[feature] ?? NaN)} />
            <rect class="bar tone-with" data-masked={feature} {...bar(middle + GAP, fits.masked[feature] ?? NaN)} />
            <path
              class="line tone-ink"
              data-closed-form={feature}
              d={`M${tenth(withX - HALF_TICK)} ${height(fits.closedForm, feature)}h${2 * HALF_TICK}`}
            />
            <path
              class="mark"
              d={`M${tenth(withX)} ${tenth(area.y(fits.ordinary[feature] ?? NaN) - DIAMOND)}l${DIAMOND} ${DIAMOND}l${-DIAMOND} ${DIAMOND}l${-DIAMOND} ${-DIAMOND}z`}
            />
            <text class="note" x={tenth(middle)} y={area.innerHeight + 18} text-anchor="middle">
              {feature === SCALED_FEATURE && scale !== 1
                ? fill(phrases.scaled, { number: subscript(feature + 1), scale })
                : fill(phrases.feature, { number: subscript(feature + 1) })}
            </text>
          </g>
        );
      })}
      <path class="zero" d={`M0 ${tenth(area.y(0))}H${area.innerWidth}`} />
      <Key x={0} names={[phrases.plain, phrases.masked, phrases.closedForm, phrases.ordinary]} />
    </Chart>
  );
}

const KEY_COLUMN = 175;
const KEY_ROW = 15;

/** What the four marks are; there is no line whose end could be named. */
function Key({ x, names: [plain, masked, closedForm, ordinary] }: { x: number; names: readonly [string, string, string, string] }) {
  return (
    <g transform={`translate(${x} -30)`}>
      <rect class="bar tone-without" y={-5} width={10} height={10} />
      <text class="tone-without" x={16} dy="0.35em">
        {plain}
      </text>
      <rect class="bar tone-with" y={KEY_ROW - 5} width={10} height={10} />
      <text class="tone-with" x={16} y={KEY_ROW} dy="0.35em">
        {masked}
      </text>
      <path class="line tone-ink" d={`M${KEY_COLUMN} 0h14`} />
      <text x={KEY_COLUMN + 20} dy="0.35em">
        {closedForm}
      </text>
      <path
        class="mark"
        d={`M${KEY_COLUMN + 7} ${KEY_ROW - DIAMOND}l${DIAMOND} ${DIAMOND}l${-DIAMOND} ${DIAMOND}l${-DIAMOND} ${-DIAMOND}z`}
      />
      <text class="note" x={KEY_COLUMN + 20} y={KEY_ROW} dy="0.35em">
        {ordinary}
      </text>
    </g>
  );
}
