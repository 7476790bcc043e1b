import { createContext } from 'preact';
import type { ScaleKind } from './plotArea';

/** A line of a chart, or what can be read like one. */
interface DrawnLine {
  id: string;
  /** As it is written at the line. */
  name: string;
  /** As it is said, where what is written is told from others by its colour alone. */
  said?: string;
  tone: string;
  dashed?: boolean;
  thin?: boolean;
  points: readonly (readonly [number, number])[];
}

/** What is seen in a picture that is no line. */
export type Fact =
  | { kind: 'range'; name: string; from: number; to: number }
  /** Such as the mean of a group, or what is written beside a row. */
  | { kind: 'value'; name: string; value: string }
  | { kind: 'share'; name: string; share: number }
  /** A path over a plane, from its first place to its last. */
  | { kind: 'way'; name: string; positions: readonly (readonly [number, number])[] }
  /** The cell of a map with the least or the greatest value: the names of its column and of its row, and the value. */
  | { kind: 'least' | 'greatest'; column: string; row: string; value: string };

/** What a chart shows. */
export interface Drawing {
  label: string;
  lines: readonly DrawnLine[];
  /** Of the run before, pale behind the others, and what it was. */
  ghost?: { said: string; lines: readonly DrawnLine[] } | undefined;
  dots?: readonly { at: readonly [number, number] }[];
  /** Is asked only when it is to be said. */
  facts?: () => readonly Fact[];
  xLabel: string;
  yLabel: string;
  yScale?: ScaleKind;
}

/** A chart of a figure: what it shows, and how it is called. */
interface Panel {
  drawing: Drawing;
  rename: (name: string) => void;
}

/** What the charts of a figure show at present, in their order. */
export class Drawings {
  /** How a drawing is called when the book is built; in the page charts are renamed later. */
  readonly nameOf: ((drawing: Drawing) => string) | undefined;
  readonly #panels = new Map<object, Panel>();

  constructor(nameOf?: (drawing: Drawing) => string) {
    this.nameOf = nameOf;
  }

  /** @param chart which one, the same object always */
  tell(chart: object, panel: Panel): void {
    this.#panels.set(chart, panel);
  }

  forget(chart: object): void {
    this.#panels.delete(chart);
  }

  get panels(): Panel[] {
    return [...this.#panels.values()];
  }
}

/** Those of the figure around a chart; undefined outside figures. */
export const DrawingsOfFigure = createContext<Drawings | undefined>(undefined);
