import { formatDecimals } from '../../../lib/format/formatNumber';
import { fill } from '../../book/figure/words';
import { Axes } from '../../charts/Axes';
import { Chart } from '../../charts/Chart';
import type { Fact } from '../../charts/drawings';
import { plotArea, tenth, type Interval } from '../../charts/plotArea';
import { spread } from '../../charts/spread';
import type { Words } from './figure';
import { FEATURES, type Fits } from './model';
import { subscript } from './subscript';

const SIZE = { width: 380, height: 300, margin: { top: 40, right: 8, bottom: 36, left: 38 } };
/** Shares of the width at which the weights without dropout and with it stand, with their names outside. */
const [WITHOUT, WITH] = [0.26, 0.7];
const HALF_TICK = 13;
const DIAMOND = 5;
const RADIUS = 4;
/** From a mark to its name. */
const BESIDE = { without: 10, with: 24 };
const NAME_HEIGHT = 15;
const FEATURE_PLACES = Array.from({ length: FEATURES }, (_, feature) => feature);

interface Props {
  fits: Fits;
  y: Interval;
  p: number;
  words: Words;
}

/** Every weight as a slope, from plain least squares to dropout's closed form, on which the fit to masked copies and ordinary ridge are marked. */
export function WeightSlopes({ fits, y, p, words: { phrases } }: Props) {
  const area = plotArea({ ...SIZE, x: [0, 1], y });
  const [left, right] = [area.x(WITHOUT), area.x(WITH)];
  const height = (values: readonly number[], feature: number) => area.y(values[feature] ?? NaN);
  const named = (values: readonly number[]) =>
    spread(
      FEATURE_PLACES.map((feature) => height(values, feature)),
      NAME_HEIGHT,
      [0, area.innerHeight],
    );
  const [before, after] = [named(fits.plain), named(fits.closedForm)];
  const nameOf = (feature: number) => fill(phrases.feature, { number: subscript(feature + 1) });
  const facts = (): Fact[] =>
    FEATURE_PLACES.map((feature) => ({
      kind: 'range',
      name: nameOf(feature),
      from: fits.plain[feature] ?? NaN,
      to: fits.masked[feature] ?? NaN,
    }));
  return (
    <Chart area={area} label={phrases.weightPlot} drawing={{ lines: [], facts, xLabel: '', yLabel: '' }}>
      <Axes area={area} xLabel="" yLabel="" xTicks={0} />
      <path class="zero" d={`M${tenth(left)} ${tenth(area.y(0))}H${tenth(right)}`} />
      {FEATURE_PLACES.map((feature) => (
        <path
          key={feature}
          class="line tone-soft"
          data-slope={feature}
          d={`M${tenth(left)} ${tenth(height(fits.plain, feature))}L${tenth(right)} ${tenth(height(fits.closedForm, feature))}`}
        />
      ))}
      {FEATURE_PLACES.map((feature) => (
        <g key={feature}>
          <circle class="dot tone-without" cx={tenth(left)} cy={tenth(height(fits.plain, feature))} r={RADIUS} />
          <path
            class="line tone-ink"
            data-closed-form={feature}
            d={`M${tenth(right - HALF_TICK)} ${tenth(height(fits.closedForm, feature))}h${2 * HALF_TICK}`}
          />
          <circle class="dot tone-with" data-masked={feature} cx={tenth(right)} cy={tenth(height(fits.masked, feature))} r={RADIUS} />
          <Diamond x={right + HALF_TICK} y={height(fits.ordinary, feature)} />
          <text class="tone-without" x={tenth(left - BESIDE.without)} y={tenth(before[feature] ?? 0)} dy="0.32em" text-anchor="end">
            {`${nameOf(feature)}  ${formatDecimals(fits.plain[feature] ?? NaN, 2)}`}
          </text>
          <text class="tone-with" x={tenth(right + BESIDE.with)} y={tenth(after[feature] ?? 0)} dy="0.32em">
            {`${nameOf(feature)}  ${formatDecimals(fits.masked[feature] ?? NaN, 2)}`}
          </text>
        </g>
      ))}
      <text class="tone-without chart-title" x={tenth(left)} y={area.innerHeight + 18} text-anchor="middle">
        {phrases.plain}
      </text>
      <text class="tone-with chart-title" x={tenth(right)} y={area.innerHeight + 18} text-anchor="middle">
        {fill(phrases.dropped, { p: formatDecimals(p, 2) })}
      </text>
      <Key phrases={phrases} />
    </Chart>
  );
}

const KEY_COLUMN = 112;

/** What the three marks on the right are. */
function Key({ phrases }: Pick<Words, 'phrases'>) {
  return (
    <g transform="translate(0 -26)">
      <circle class="dot tone-with" cx={RADIUS} r={RADIUS} />
      <text class="tone-with" x={16} dy="0.35em">
        {phrases.masked}
      </text>
      <path class="line tone-ink" d={`M${KEY_COLUMN} 0h14`} />
      <text x={KEY_COLUMN + 20} dy="0.35em">
        {phrases.closedForm}
      </text>
      <Diamond x={2 * KEY_COLUMN + 7} y={0} />
      <text class="note" x={2 * KEY_COLUMN + 20} dy="0.35em">
        {phrases.ordinary}
      </text>
    </g>
  );
}

function Diamond({ x, y }: { x: number; y: number }) {
  return (
    <path class="mark" d={`M${tenth(x)} ${tenth(y - DIAMOND)}l${DIAMOND} ${DIAMOND}l${-DIAMOND} ${DIAMOND}l${-DIAMOND} ${-DIAMOND}z`} />
  );
}
