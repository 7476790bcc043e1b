import type { Rerun } from './rerun';

/** Writes the program that stands under a figure. */
export type PanelWriter = (rerun: Rerun) => string;

let writer: PanelWriter | undefined;

/** Undefined until it is loaded: a page loads it when a reader opens a panel or changes something. */
export const panelWriter = (): PanelWriter | undefined => writer;

/** From now on panels are written. */
export function startPanelWriter(started: PanelWriter): void {
  writer = started;
}
