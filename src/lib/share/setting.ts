/** One thing that a reader can set in a figure: what it may be, and what it is at first. Its words are in src/content/words. */
export type Setting = RangeSetting | ChoiceSetting | ToggleSetting | PointSetting | SeedSetting;

export interface RangeSetting {
  kind: 'range';
  min: number;
  max: number;
  /** Between two stops of the slider; on a log scale, the number of stops a decade. */
  step: number;
  default: number;
  scale: 'linear' | 'log';
  /** Whole numbers only. */
  whole: boolean;
  /** As in the text: 'β'. */
  symbol?: string;
  unit?: string;
}

export interface ChoiceSetting<Option extends string = string> {
  kind: 'choice';
  options: readonly Option[];
  default: Option;
}

export interface ToggleSetting {
  kind: 'toggle';
  default: boolean;
}

export type Point = readonly [x: number, y: number];

/** A point of the picture that can be dragged. */
export interface PointSetting {
  kind: 'point';
  x: readonly [min: number, max: number];
  y: readonly [min: number, max: number];
  /** Moved by an arrow key; ten times as much with shift. */
  step: number;
  default: Point;
}

/** A whole number in [0, 2^32) that all randomness of the figure comes from. */
export interface SeedSetting {
  kind: 'seed';
  default: number;
}

export type Schema = Readonly<Record<string, Setting>>;

export type ValueOf<S extends Setting> = S extends RangeSetting | SeedSetting
  ? number
  : S extends ChoiceSetting<infer Option>
    ? Option
    : S extends ToggleSetting
      ? boolean
      : Point;

export type SettingsOf<S extends Schema> = { readonly [Name in keyof S]: ValueOf<S[Name]> };

type Limits = Omit<RangeSetting, 'kind' | 'scale' | 'whole'>;

export const range = (limits: Limits): RangeSetting => ({ kind: 'range', scale: 'linear', whole: false, ...limits });

/** The slider moves by equal factors, rounded to whole numbers: `step` stops a decade, few enough to be different ones. */
export const wholeLogRange = (limits: Limits): RangeSetting => ({ kind: 'range', scale: 'log', whole: true, ...limits });

/** The slider moves by equal factors; `step` is the number of stops a decade. */
export const logRange = (limits: Limits): RangeSetting => ({ kind: 'range', scale: 'log', whole: false, ...limits });

export const whole = (limits: Limits): RangeSetting => ({ kind: 'range', scale: 'linear', whole: true, ...limits });

export const choice = <const Option extends string>(options: readonly Option[], first: NoInfer<Option>): ChoiceSetting<Option> => ({
  kind: 'choice',
  options,
  default: first,
});

export const toggle = (first: boolean): ToggleSetting => ({ kind: 'toggle', default: first });

export const point = (limits: Omit<PointSetting, 'kind'>): PointSetting => ({ kind: 'point', ...limits });

export const seed = (first = 1): SeedSetting => ({ kind: 'seed', default: first });

/** The settings that a figure starts with. */
export function defaultsOf<S extends Schema>(schema: S): SettingsOf<S> {
  return Object.fromEntries(Object.entries(schema).map(([name, setting]) => [name, setting.default])) as SettingsOf<S>;
}
