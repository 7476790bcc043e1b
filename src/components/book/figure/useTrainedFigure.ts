import { useMemo, useRef } from 'preact/hooks';
import type { Schema, SettingsOf } from '../../../lib/share/setting';
import type { LiveFigureProps } from './LiveFigure';
import { useAwake } from './useAwake';
import type { Figure, FigureProps } from './useFigure';
import { useTraining, type TrainingFrame, type TrainingOptions } from './useTraining';

/** What a widget that trains gets from its Widget.astro. */
export interface TrainedFigureProps<Phrases extends string, Frame extends TrainingFrame> extends FigureProps<Phrases> {
  /** The runs of the defaults, made when the book was built. */
  firstFrames: readonly Frame[];
}

interface Options<S extends Schema, Frame extends TrainingFrame> extends Omit<TrainingOptions<Frame>, 'live' | 'awake' | 'words'> {
  figure: Figure<S>;
  /** The PyTorch panel. Must not change. */
  source: (settings: SettingsOf<S>) => string;
}

type Props<S extends Schema> = Required<Pick<LiveFigureProps<S>, 'figure' | 'element' | 'playback' | 'onForward' | 'notices' | 'pytorch'>>;

/** A figure whose frames are trained while the reader watches: the frames up to the one shown, and what its LiveFigure needs to know of them. */
export function useTrainedFigure<S extends Schema, Frame extends TrainingFrame>({
  figure,
  source,
  ...training
}: Options<S, Frame>): { frames: readonly Frame[]; shown: Props<S> } {
  const element = useRef<HTMLDivElement>(null);
  const awake = useAwake(element);
  const { frames, playback, onForward, notices } = useTraining({ ...training, live: figure.live, awake, words: figure.frame });
  const sourceOf = useRef(source);
  const pytorch = useMemo(() => sourceOf.current(figure.settings), [figure.settings]);
  return { frames, shown: { figure, element, playback, onForward, notices, pytorch } };
}
