import { significant } from '../format/significant';
import type { RangeSetting } from './setting';

/** Digits that a value on a log scale is rounded to: 0.0316, not 0.03162277. */
const LOG_DIGITS = 3;

/** How a slider of this setting is marked out: the positions that an <input type="range"> counts in. */
export function sliderScale({ min, max, step, scale, whole }: RangeSetting) {
  if (scale === 'linear') {
    return { min, max, step, toValue: (position: number) => position, toPosition: (value: number) => value };
  }
  const stops = Math.round(Math.log10(max / min) * step);
  const clamp = (value: number) => Math.min(max, Math.max(min, value));
  const rounded = (value: number) => (whole ? Math.round(value) : significant(value, LOG_DIGITS));
  return {
    min: 0,
    max: stops,
    step: 1,
    toValue: (position: number) => clamp(rounded(min * (max / min) ** (position / stops))),
    toPosition: (value: number) => Math.round((stops * Math.log(value / min)) / Math.log(max / min)),
  };
}
