/**
 * What a reader can set in a figure. A figure's `figure.ts` lists its settings by name in a `schema`, made by the functions below:
 *
 * ```ts
 * export const schema = {
 *   momentum: range({ min: 0, max: 0.99, step: 0.01, default: 0.9, symbol: 'β' }),
 *   surface: choice(['saddle', 'ravine'], 'saddle'),
 *   seed: seed(1),
 * };
 * type Settings = SettingsOf<typeof schema>; // { momentum: number; surface: 'saddle' | 'ravine'; seed: number }
 * ```
 *
 * From the schema follow the controls, their order, the links that reopen the figure, and what is refused in such a link. The names that a
 * reader sees are in src/content/words/en/<figure>.json, under the same keys. None of the functions throws: tests look at every schema.
 */
export type Setting =
  RangeSetting | ChoiceSetting | ToggleSetting | PointSetting | SeedSetting | DrawingSetting | TextSetting | IntervalSetting;

/** What all kinds have. */
interface Renamed {
  /** What older links call the setting: `formerly`. */
  formerNames?: readonly string[];
}

/** A number that a slider sets: its value is a number from `min` to `max`, both included. */
export interface RangeSetting extends Renamed {
  kind: 'range';
  min: number;
  max: number;
  /** Between two stops of the slider, in the setting's own unit; on a log scale, the number of stops a decade. A link may set what lies between. */
  step: number;
  default: number;
  scale: 'linear' | 'log';
  /** Whole numbers only. */
  whole: boolean;
  /** As in the text: 'β'. */
  symbol?: string;
  /** Written behind the value: '°'. */
  unit?: string;
}

/** One of a few things, by a name that code and links use: its value is that name. */
export interface ChoiceSetting<Option extends string = string> extends Renamed {
  kind: 'choice';
  /** In the order in which they are offered; two at least. */
  options: readonly Option[];
  default: Option;
  /** What older links call an option, and what it is called now. */
  formerly: Readonly<Record<string, Option>>;
}

/** Something that is on or off: its value is a boolean. */
export interface ToggleSetting extends Renamed {
  kind: 'toggle';
  default: boolean;
}

/** [x, y] in the units of the picture's axes. */
export type Point = readonly [x: number, y: number];

/** A point of the picture that can be dragged: its value is a pair of numbers within both limits, ends included. */
export interface PointSetting extends Renamed {
  kind: 'point';
  x: readonly [min: number, max: number];
  y: readonly [min: number, max: number];
  /** Moved by an arrow key, in the units of the axes; ten times as much with shift. */
  step: number;
  default: Point;
}

/** A whole number in [0, 2^32) that all randomness of the figure comes from. */
export interface SeedSetting extends Renamed {
  kind: 'seed';
  default: number;
}

/** What the reader draws on paper of square cells: its value is the text of the drawing (`drawingText.ts`), or none while nothing is drawn. */
export interface DrawingSetting extends Renamed {
  kind: 'drawing';
  /** Cells along each side. */
  side: number;
  default: '';
}

/**
 * What the reader types, such as a formula. What is typed here has no fault when it becomes the value; a link may bring a text that has one, which the
 * figure marks and tells. Links have it where it is not the default.
 */
export interface TextSetting extends Renamed {
  kind: 'text';
  /** Characters at most. */
  longest: number;
  default: string;
  /** What is wrong with a text that is no longer than that, as far as it is known; undefined if nothing is. Never throws. */
  fault(text: string): object | undefined;
  /** Others without a fault: what tests try, beside the default. */
  samples: readonly string[];
}

/** Two numbers, the smaller first, both within `min` and `max`. */
export interface IntervalSetting extends Renamed {
  kind: 'interval';
  min: number;
  max: number;
  /** How far apart the two are at least. */
  narrowest: number;
  default: Interval;
}

export type Interval = readonly [from: number, to: number];

/** A figure's settings by name, in the order of its controls. */
export type Schema = Readonly<Record<string, Setting>>;

/** What a setting of this kind may be. */
export type ValueOf<S extends Setting> = S extends RangeSetting | SeedSetting
  ? number
  : S extends ChoiceSetting<infer Option>
    ? Option
    : S extends ToggleSetting
      ? boolean
      : S extends DrawingSetting | TextSetting
        ? string
        : S extends IntervalSetting
          ? Interval
          : Point;

/** One value for every setting of a schema: what a figure's model is a function of. */
export type SettingsOf<S extends Schema> = { readonly [Name in keyof S]: ValueOf<S[Name]> };

type Limits = Omit<RangeSetting, 'kind' | 'scale' | 'whole'>;

/** `range({ min: 0, max: 0.99, step: 0.01, default: 0.9, symbol: 'β' })`: a number; the slider moves by equal steps of `step`. */
export const range = (limits: Limits): RangeSetting => ({ kind: 'range', scale: 'linear', whole: false, ...limits });

/** `whole({ min: 1, max: 30, step: 1, default: 10, symbol: 'd' })`: a whole number; the slider moves by equal steps of `step`. */
export const whole = (limits: Limits): RangeSetting => ({ kind: 'range', scale: 'linear', whole: true, ...limits });

/**
 * `logRange({ min: 0.001, max: 1, step: 20, default: 0.05, symbol: 'α' })`: a number above 0; the slider moves by equal factors, `step` of them
 * to a factor of ten, and stops at three significant digits.
 */
export const logRange = (limits: Limits): RangeSetting => ({ kind: 'range', scale: 'log', whole: false, ...limits });

/**
 * `wholeLogRange({ min: 10, max: 1000, step: 10, default: 100 })`: a whole number above 0; the slider moves by equal factors, `step` of them to a
 * factor of ten, rounded to whole numbers. `step` has to be so small that neighbouring stops are different numbers.
 */
export const wholeLogRange = (limits: Limits): RangeSetting => ({ kind: 'range', scale: 'log', whole: true, ...limits });

/**
 * `choice(['relu', 'tanh'], 'relu')`: one of the options, the second argument at first. After an option was renamed, the third argument says what
 * links may still call it: `choice(['rootFanIn', 'he'], 'he', { fanIn: 'rootFanIn' })`.
 */
export const choice = <const Option extends string>(
  options: readonly Option[],
  first: NoInfer<Option>,
  formerly: Readonly<Record<string, NoInfer<Option>>> = {},
): ChoiceSetting<Option> => ({ kind: 'choice', options, default: first, formerly });

/** `toggle(false)`: off at first. */
export const toggle = (first: boolean): ToggleSetting => ({ kind: 'toggle', default: first });

/** `point({ x: [-3, 3], y: [-2, 2], step: 0.05, default: [-2.6, 0.005] })`: a point of the picture, in the units of its axes. */
export const point = (limits: Omit<PointSetting, 'kind'>): PointSetting => ({ kind: 'point', ...limits });

/** `seed(1)`: the figure starts with this seed, a whole number in [0, 2^32). */
export const seed = (first = 1): SeedSetting => ({ kind: 'seed', default: first });

/** `drawing(32)`: paper of 32 x 32 cells, empty at first; the picture itself sets it, and links carry it behind the number sign. */
export const drawing = (side: number): DrawingSetting => ({ kind: 'drawing', side, default: '' });

/** `text({ longest: 200, default: 'x^2 + y^2', fault, samples: [] })`: what the reader types. */
export const text = (limits: Omit<TextSetting, 'kind'>): TextSetting => ({ kind: 'text', ...limits });

/** `interval({ min: -10, max: 10, narrowest: 0.1, default: [-2, 2] })`: where something begins and where it ends. */
export const interval = (limits: Omit<IntervalSetting, 'kind'>): IntervalSetting => ({ kind: 'interval', ...limits });

/** `learningRate: formerly(['rate'], logRange({ ... }))`: a setting under a new name, which links may still call by the old one. */
export const formerly = <S extends Setting>(formerNames: readonly string[], setting: S): S => ({ ...setting, formerNames });

/** The settings that a figure starts with. */
export function defaultsOf<S extends Schema>(schema: S): SettingsOf<S> {
  return Object.fromEntries(Object.entries(schema).map(([name, setting]) => [name, setting.default])) as SettingsOf<S>;
}
