import { useMemo } from 'preact/hooks';
import type { Schema, SettingsOf } from '../../../lib/share/setting';
import type { FigureDefinition, FigureProps } from './defineFigure';
import { unpacked, type Packed } from './packed';
import { useAnswer, type AnswerOptions, type AnswerState } from './useAnswer';
import { useFigure, type Figure } from './useFigure';

type Answerers<Question, Answer> = Pick<AnswerOptions<Question, Answer>, 'createWorker' | 'onPage'>;

/** A figure whose settings are a question that a worker answers. */
export function useAnsweredFigure<S extends Schema, Answer>(
  definition: FigureDefinition<S>,
  props: Omit<FigureProps, 'first'> & { first: Packed<Answer> },
  answerers: Answerers<SettingsOf<S>, Answer>,
): AnswerState<SettingsOf<S>, Answer> & { figure: Figure<S> } {
  const figure = useFigure(definition, props);
  const first = useMemo(() => unpacked(props.first), [props.first]);
  const { settings: question, live, frame: words } = figure;
  return { figure, ...useAnswer({ question, first, live, words, ...answerers }) };
}
