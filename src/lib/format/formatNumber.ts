import { significant } from './significant';

const MINUS = '−';

/** A number for the eye: as many significant digits as it means, a true minus, powers of ten where zeros would be counted. */
export function formatNumber(value: number, digits = 3): string {
  if (Number.isNaN(value)) return '–';
  if (!Number.isFinite(value)) return value > 0 ? '∞' : `${MINUS}∞`;
  if (value === 0) return '0';
  const size = Math.abs(value);
  const text = size >= 1e5 || size < 1e-3 ? powerOfTen(value, digits) : fixedDigits(value, digits);
  return text.replace('-', MINUS);
}

/** The same without what says nothing: 0.5 for 0.500, 10⁻⁶ for 1.00 × 10⁻⁶. */
export function formatShort(value: number, digits = 3): string {
  return formatNumber(value, digits)
    .replace(/(\.\d*?)0+(?=$| )/, '$1')
    .replace(/\.(?=$| )/, '')
    .replace(/^(−?)1 × /, '$1');
}

/** A count of things: 13823 -> '13,823'. */
export const formatCount = (count: number): string => formatDecimals(count, 0).replace(/\B(?=(\d{3})+$)/g, ',');

/** With the same number of decimals always, so that a changing value keeps its width. */
export function formatDecimals(value: number, decimals: number): string {
  if (!Number.isFinite(value)) return formatNumber(value);
  const text = value.toFixed(decimals);
  return Number(text) === 0 ? text.replace('-', '') : text.replace('-', MINUS);
}

/** 0.413 -> '41 %'. */
export const formatPercent = (share: number, decimals = 0): string => `${formatDecimals(100 * share, decimals)} %`;

/** Decimals that a step of this size needs: 0.05 -> 2. */
export function decimalsOf(step: number): number {
  const [mantissa = '', exponent = '0'] = step.toExponential().split('e');
  return Math.max(0, (mantissa.split('.')[1] ?? '').length - Number(exponent));
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function powerOfTen(value: number, digits: number): string {
  const [mantissa = '', exponent = ''] = value.toExponential(digits - 1).split('e');
  const power = exponent
    .replace('+', '')
    .replace('-', '⁻')
    .replace(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? digit);
  return `${mantissa} × 10${power}`;
}

function fixedDigits(value: number, digits: number): string {
  const rounded = significant(value, digits);
  const magnitude = Math.floor(Math.log10(Math.abs(rounded)));
  return rounded.toFixed(Math.max(0, digits - 1 - magnitude));
}
