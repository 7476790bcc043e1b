import { SEED_COUNT } from '../spec/seeds';
import { drawingCells } from './drawingText';
import type { IntervalSetting, Setting, TextSetting, ValueOf } from './setting';

export type Refusal = 'notANumber' | 'notWhole' | 'outOfRange' | 'notAnOption' | 'notAPoint' | 'notAnInterval' | 'notADrawing' | 'tooLong';

export type Parsed<Value> = { ok: true; value: Value } | { ok: false; refusal: Refusal };

const LONGEST_VALUE = 100;
const DECIMAL = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/;

/** Reads one value as `formatSetting` writes it; anything else is refused with the reason. Never throws. */
export function parseSetting<S extends Setting>(setting: S, text: string): Parsed<ValueOf<S>>;
export function parseSetting(setting: Setting, text: string): Parsed<ValueOf<Setting>> {
  if (setting.kind === 'drawing') return parseDrawing(text.toLowerCase(), setting.side);
  if (setting.kind === 'text') return parseText(text, setting);
  if (text.length > LONGEST_VALUE) return refused('tooLong');
  switch (setting.kind) {
    case 'range':
      return parseNumber(text, setting.min, setting.max, setting.whole);
    case 'seed':
      return parseNumber(text, 0, SEED_COUNT - 1, true);
    case 'choice': {
      const option = Object.hasOwn(setting.formerly, text) ? (setting.formerly[text] ?? text) : text;
      return setting.options.includes(option) ? accepted(option) : refused('notAnOption');
    }
    case 'toggle':
      return text === 'on' ? accepted(true) : text === 'off' ? accepted(false) : refused('notAnOption');
    case 'point':
      return parsePoint(text, setting.x, setting.y);
    case 'interval':
      return parseInterval(text, setting);
  }
}

/** Short, and exact: `parseSetting` gives the same value back. */
export function formatSetting(value: ValueOf<Setting>): string {
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  return typeof value === 'object' ? value.map(String).join(',') : String(value);
}

function parseNumber(text: string, min: number, max: number, whole: boolean): Parsed<number> {
  const value = DECIMAL.test(text) ? Number(text) : NaN;
  if (!Number.isFinite(value)) return refused('notANumber');
  if (whole && !Number.isInteger(value)) return refused('notWhole');
  return value < min || value > max ? refused('outOfRange') : accepted(value === 0 ? 0 : value);
}

function parsePoint(
  text: string,
  [xMin, xMax]: readonly [number, number],
  [yMin, yMax]: readonly [number, number],
): Parsed<readonly [number, number]> {
  const [xText, yText, ...rest] = text.split(',');
  if (xText === undefined || yText === undefined || rest.length > 0) return refused('notAPoint');
  const x = parseNumber(xText, xMin, xMax, false);
  const y = parseNumber(yText, yMin, yMax, false);
  if (!x.ok) return x;
  return y.ok ? accepted([x.value, y.value] as const) : y;
}

function parseInterval(text: string, { min, max, narrowest }: IntervalSetting) {
  const ends = parsePoint(text, [min, max], [min, max]);
  if (!ends.ok) return ends.refusal === 'notAPoint' ? refused('notAnInterval') : ends;
  return ends.value[1] - ends.value[0] < narrowest ? refused('notAnInterval') : ends;
}

/** A text with a mistake in it is not lost: it is marked and told where the reader types it. */
const parseText = (text: string, { longest }: TextSetting): Parsed<string> => (text.length > longest ? refused('tooLong') : accepted(text));

/** None is the paper that nobody has drawn on. */
const parseDrawing = (text: string, side: number): Parsed<string> =>
  text === '' || drawingCells(text, side) ? accepted(text) : refused('notADrawing');

const accepted = <Value>(value: Value) => ({ ok: true as const, value });
const refused = (refusal: Refusal) => ({ ok: false as const, refusal });
