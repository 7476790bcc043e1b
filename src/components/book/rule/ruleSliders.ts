import type { Parameter } from '../../../lib/rules/rule';
import { isRate } from '../../../lib/rules/ruleNumbers';
import { logRange, range, type RangeSetting } from '../../../lib/share/setting';

const RATES = { min: 1e-4, max: 10, step: 20 } as const;
const TINY = { min: 1e-12, max: 0.1, step: 5 } as const;
const LEAST_SHARE = 0.02;
const STEPS = 100;

/** How far a slider for a number of the reader's goes: learning rates and tiny numbers by factors, shares from 0 to 1, others to twice their size. */
export function sliderOf({ name, value }: Parameter): RangeSetting {
  if (isRate(name) && value >= RATES.min && value <= RATES.max) return logRange({ ...RATES, default: value });
  if (value > 0 && value < LEAST_SHARE) return logRange({ ...TINY, min: Math.min(TINY.min, value), default: value });
  if (value >= 0 && value <= 1) return range({ min: 0, max: 1, step: hasFewDigits(value) ? 0.01 : 0.001, default: value });
  const reach = 2 * Math.abs(value);
  return range({ min: value < 0 ? -reach : 0, max: value < 0 ? 0 : reach, step: Number((reach / STEPS).toPrecision(1)), default: value });
}

const hasFewDigits = (value: number) => Math.abs(value * 100 - Math.round(value * 100)) < 1e-9;

/** Whether the slider can show a value: one that lies outside of it asks for another. */
export const reaches = ({ min, max }: RangeSetting, value: number): boolean => value >= min && value <= max;
