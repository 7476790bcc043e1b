import type { Rerun } from '../../../lib/pytorch/rerun';
import type { ChoiceSetting, Schema, Setting, SettingsOf } from '../../../lib/share/setting';
import type { RunSpec } from '../../../lib/spec/spec';
import type { Moment } from '../../../lib/training/message';
import type { SweptRun } from '../../../lib/training/sweep';
import type { Packed } from './packed';
import type { TrainingFrame } from './useTraining';
import type { FigureWords, FrameWords, SettingWords } from './words';

/** Runs that train side by side while the reader watches. */
export interface Trained<Settings, Frame> {
  kind: 'trained';
  specs(settings: Settings): readonly RunSpec[];
  /**
   * A frame from what the runs recorded at the same step; undefined where they recorded nothing to show.
   * What only the picture of the moment needs is in typed arrays: of the frames that stand in the page as it is built, the last alone keeps them.
   */
  toFrame(moment: Moment, before: Frame | undefined): Frame | undefined;
  /** Updates a second while the reader watches. */
  pace: number;
}

/** Many runs one after another, of each of which one result is kept. */
export interface Swept<Settings, Result> {
  kind: 'swept';
  specs(settings: Settings): readonly RunSpec[];
  resultOf(run: SweptRun): Result;
  /** How many of the first runs are made at build; all if absent. */
  first?: number;
}

/** What is computed without training in sight, at build for the defaults and in the page for all else. */
export interface Computed<Settings, Value> {
  kind: 'computed';
  compute(settings: Settings): Value;
}

type Numbers<Settings> = Trained<Settings, unknown> | Swept<Settings, unknown> | Computed<Settings, unknown>;

export const trained = <Settings, Frame extends TrainingFrame>(
  numbers: Omit<Trained<Settings, Frame>, 'kind'>,
): Trained<Settings, Frame> => ({
  kind: 'trained',
  ...numbers,
});

export const swept = <Settings, Result>(numbers: Omit<Swept<Settings, Result>, 'kind'>): Swept<Settings, Result> => ({
  kind: 'swept',
  ...numbers,
});

export const computed = <Settings, Value>(compute: (settings: Settings) => Value): Computed<Settings, Value> => ({
  kind: 'computed',
  compute,
});

/** All that a figure is apart from its picture. */
export interface FigureDefinition<
  S extends Schema = Schema,
  N extends Numbers<SettingsOf<S>> | undefined = Numbers<SettingsOf<S>> | undefined,
> {
  /** Makes the controls and checks the links. */
  schema: S;
  /** The two or three settings whose controls stand directly under the first panel on a phone, and on a slide; the first three, if absent. */
  keys?: readonly string[];
  /** What a change by the reader brings with it, beside itself: a surface comes with a start that suits it. */
  consequences?(part: Partial<SettingsOf<S>>, before: SettingsOf<S>): Partial<SettingsOf<S>>;
  /** Whether another seed makes another picture of these settings; always, if absent. Without chance there is no button for a new one. */
  hasChance?(settings: SettingsOf<S>): boolean;
  /** Settings that play no part where the others are as they are; none, if absent. */
  idle?(settings: SettingsOf<S>): readonly string[];
  /** Of the picture that a page shows before its script runs, where it takes more than a moment to compute. */
  numbers?: N;
  /** Digits of those numbers in the page; 5 if absent, more than is seen. */
  digits?: number;
  /** What the PyTorch panel shows and the notebook redoes. A program that trains for long goes no further than `mostSteps`. */
  rerun(settings: SettingsOf<S>, mostSteps?: number): Rerun;
}

/** A figure, checked: the types of its parts fit each other. */
export const defineFigure = <S extends Schema, N extends Numbers<SettingsOf<S>> | undefined = undefined>(
  definition: FigureDefinition<S, N> & { keys?: readonly (keyof S & string)[] },
): FigureDefinition<S, N> => definition;

/** What a figure's numbers come to for the defaults. */
export type First<Definition> = Definition extends { numbers?: infer N } ? FirstOf<NonNullable<N>> : undefined;

/** Of what has no numbers there are none: `never` would fit every kind. */
type FirstOf<N> = [N] extends [never]
  ? undefined
  : [N] extends [{ kind: 'trained'; toFrame(...moment: never): infer Frame }]
    ? readonly NonNullable<Frame>[]
    : [N] extends [{ kind: 'swept'; resultOf(run: SweptRun): infer Result }]
      ? readonly Result[]
      : [N] extends [{ kind: 'computed'; compute(settings: never): infer Value }]
        ? Awaited<Value>
        : undefined;

/** What the component of a figure gets: its folder's name, its words, the frame's, and the numbers of its first picture. */
export interface FigureProps<Words extends FigureWords = FigureWords, Definition = undefined> {
  id: string;
  words: Words;
  frame: FrameWords;
  first: Packed<First<Definition>>;
}

/** A schema with a setting for every name in the words, and no other; a choice has words for each of its options. */
export type SchemaFor<Words extends FigureWords> = {
  readonly [Name in keyof Words['settings']]: SettingFor<Words['settings'][Name]>;
};

type SettingFor<Words> = Words extends { options: infer Options }
  ? ChoiceSetting<keyof Options & string>
  : Words extends SettingWords
    ? Exclude<Setting, ChoiceSetting>
    : never;
