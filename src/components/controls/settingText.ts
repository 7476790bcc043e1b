import { decimalsOf, formatDecimals, formatShort } from '../../lib/format/formatNumber';
import type { RangeSetting } from '../../lib/share/setting';

/** A setting's value as the reader sees it, with its unit. */
export function settingText({ scale, step, unit }: RangeSetting, value: number): string {
  const decimals = decimalsOf(step);
  const fits = Math.abs(value * 10 ** decimals - Math.round(value * 10 ** decimals)) < 1e-6;
  const number = scale === 'linear' && fits ? formatDecimals(value, decimals) : formatShort(value);
  return unit ? `${number} ${unit}` : number;
}
