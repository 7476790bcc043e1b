import { useMemo, useRef } from 'preact/hooks';
import type { Schema, SettingsOf } from '../../../lib/share/setting';
import type { FigureDefinition, FigureProps, Swept, Trained } from './defineFigure';
import { unpacked, type Packed } from './packed';
import { useAwake } from './useAwake';
import { useFigure } from './useFigure';
import { useSpecs } from './useSpecs';

/** What every figure with runs begins with: its settings, the runs that they ask for, and what was made of them at build. */
export function useRuns<S extends Schema, N extends Trained<SettingsOf<S>, unknown> | Swept<SettingsOf<S>, unknown>, First>(
  definition: FigureDefinition<S, N>,
  props: Omit<FigureProps, 'first'> & { first: Packed<First> },
) {
  const { numbers } = definition;
  if (numbers === undefined) throw new Error(`The definition of '${props.id}' does not say what it trains`);
  const element = useRef<HTMLDivElement>(null);
  const awake = useAwake(element);
  const figure = useFigure(definition, props);
  const first = useMemo(() => unpacked(props.first), [props.first]);
  const specs = useSpecs((settings: SettingsOf<S>) => numbers.specs(settings), figure.settings);
  return { numbers, element, awake, figure, first, specs };
}
