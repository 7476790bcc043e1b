import type { Schema, SettingsOf } from '../../../lib/share/setting';
import type { FigureDefinition, FigureProps, Trained } from './defineFigure';
import type { LiveFigureProps } from './LiveFigure';
import type { Packed } from './packed';
import { useRuns } from './useRuns';
import { useTraining, type TrainingFrame } from './useTraining';

type Shown<S extends Schema> = Required<Pick<LiveFigureProps<S>, 'figure' | 'element' | 'playback' | 'training' | 'onForward' | 'notices'>>;

interface TrainedFigure<S extends Schema, Frame> {
  settings: SettingsOf<S>;
  /** Of the runs that train side by side. */
  specs: ReturnType<Trained<SettingsOf<S>, Frame>['specs']>;
  /** Up to the one shown. */
  frames: readonly Frame[];
  /** What its LiveFigure needs to know of them. */
  shown: Shown<S>;
}

/**
 * A figure whose frames are trained while the reader watches.
 * @param namesOf what each run is called in a sentence
 */
export function useTrainedFigure<S extends Schema, Frame extends TrainingFrame>(
  definition: FigureDefinition<S, Trained<SettingsOf<S>, Frame>>,
  props: Omit<FigureProps, 'first'> & { first: Packed<readonly Frame[]> },
  namesOf: (settings: SettingsOf<S>) => readonly string[],
): TrainedFigure<S, Frame> {
  const { numbers, element, awake, figure, first, specs } = useRuns(definition, props);
  const { settings, live, frame } = figure;
  const { frames, playback, training, onForward, notices } = useTraining({
    specs,
    toFrame: numbers.toFrame,
    firstFrames: first,
    pace: numbers.pace,
    element,
    live,
    awake,
    words: frame,
    names: namesOf(settings),
  });
  return { settings, specs, frames, shown: { figure, element, playback, training, onForward, notices } };
}
