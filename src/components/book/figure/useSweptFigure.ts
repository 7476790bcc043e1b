import type { Schema, SettingsOf } from '../../../lib/share/setting';
import type { RunSpec } from '../../../lib/spec/spec';
import type { FigureDefinition, FigureProps, Swept } from './defineFigure';
import type { LiveFigureProps } from './LiveFigure';
import type { Packed } from './packed';
import type { Figure } from './useFigure';
import { useRuns } from './useRuns';
import { useSweep, type SweepState } from './useSweep';

interface SweptFigure<S extends Schema, Result> {
  figure: Figure<S>;
  settings: SettingsOf<S>;
  /** Of all runs, in their order. */
  specs: readonly RunSpec[];
  /** Those of the defaults that were made at build. */
  first: readonly Result[];
  sweep: SweepState<Result>;
  awake: boolean;
  /** What its LiveFigure needs to know of them. */
  shown: Required<Pick<LiveFigureProps<S>, 'figure' | 'element' | 'training' | 'notices' | 'quiet'>>;
}

interface Options {
  /** Whether other settings start their runs by themselves; for a few short runs. */
  startsItself?: boolean;
  /** Whether what was made at build is hidden from a reader who can have it made, to be guessed first. */
  isGuessed?: boolean;
}

/** A figure that trains many runs and keeps one result of each. */
export function useSweptFigure<S extends Schema, Result>(
  definition: FigureDefinition<S, Swept<SettingsOf<S>, Result>>,
  props: Omit<FigureProps, 'first'> & { first: Packed<readonly Result[]> },
  { startsItself = true, isGuessed = false }: Options = {},
): SweptFigure<S, Result> {
  const { numbers, element, awake, figure, first, specs } = useRuns(definition, props);
  const { settings, live, frame } = figure;
  const sweep = useSweep({
    specs,
    resultOf: numbers.resultOf,
    first: isGuessed ? undefined : first,
    startsItself,
    element,
    live,
    awake,
    words: frame,
  });
  const training = { of: specs, running: sweep.running && awake, share: sweep.results.length / specs.length };
  return {
    figure,
    settings,
    specs,
    first,
    sweep,
    awake,
    shown: { figure, element, training, notices: sweep.notices, quiet: sweep.running },
  };
}
