import type { ComponentType } from 'preact';
import type { SettingChanges } from '../../../lib/share/stateQuery';
import type { FigureProps } from './defineFigure';
import type { Packed } from './packed';
import { StillSettings } from './stillSettings';

/** The component of any figure. */
export type FigureComponent = ComponentType<Omit<FigureProps, 'first'> & { first: Packed<unknown> }>;

interface Props extends Omit<FigureProps, 'first'> {
  Figure: FigureComponent;
  set: SettingChanges;
  first: Packed<unknown>;
}

/** The picture of a figure under other settings, and what came out, without controls. */
export function StillFigure({ Figure, set, ...props }: Props) {
  return (
    <StillSettings.Provider value={set}>
      <Figure {...props} />
    </StillSettings.Provider>
  );
}
