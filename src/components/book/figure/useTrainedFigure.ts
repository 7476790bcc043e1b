import { useMemo, useRef } from 'preact/hooks';
import type { Schema, SettingsOf } from '../../../lib/share/setting';
import type { FigureDefinition, FigureProps, Trained } from './defineFigure';
import type { LiveFigureProps } from './LiveFigure';
import { unpacked, type Packed } from './packed';
import { useAwake } from './useAwake';
import { useFigure } from './useFigure';
import { useSpecs } from './useSpecs';
import { useTraining, type TrainingFrame } from './useTraining';

type Shown<S extends Schema> = Required<Pick<LiveFigureProps<S>, 'figure' | 'element' | 'playback' | 'onForward' | 'notices'>>;

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
  const { numbers } = definition;
  if (numbers === undefined) throw new Error(`The definition of '${props.id}' does not say what it trains`);
  const element = useRef<HTMLDivElement>(null);
  const awake = useAwake(element);
  const figure = useFigure(definition, props);
  const { settings, live, frame } = figure;
  const firstFrames = useMemo(() => unpacked(props.first), [props.first]);
  const specs = useSpecs((settings: SettingsOf<S>) => numbers.specs(settings), settings);
  const { frames, playback, onForward, notices } = useTraining({
    specs,
    toFrame: numbers.toFrame,
    firstFrames,
    pace: numbers.pace,
    live,
    awake,
    words: frame,
    names: namesOf(settings),
  });
  return { settings, specs, frames, shown: { figure, element, playback, onForward, notices } };
}
