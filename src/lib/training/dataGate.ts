import type { RunSpec } from '../spec/spec';
import type { TableKind } from '../spec/tables';
import type { TrainingCommand, TrainingFailure } from './message';

export interface DataGatePorts {
  /** Tables that the specifications need and that are not there yet. */
  missing(specs: readonly RunSpec[]): readonly TableKind[];
  /** Brings them; rejects when they don't come. */
  load(kinds: readonly TableKind[]): Promise<void>;
  pass(command: TrainingCommand): void;
  fail(run: number, failure: TrainingFailure): void;
}

const NAMES: Readonly<Record<TableKind, string>> = { handwriting: 'handwritten digits', penguins: 'measurements of penguins' };

const notLoaded = (kind: TableKind | undefined): string =>
  `The ${NAMES[kind ?? 'handwriting']} did not load: there may be no connection, or something keeps their file away. Drawn digits need no file.`;

/** Lets commands through in their order, and a start with real data only when that has been loaded. */
export class DataGate {
  readonly #ports: DataGatePorts;
  #before: Promise<void> | undefined;

  constructor(ports: DataGatePorts) {
    this.#ports = ports;
  }

  receive(command: TrainingCommand): void {
    if (this.#before === undefined && this.#missing(command).length === 0) {
      this.#ports.pass(command);
      return;
    }
    const mine = (this.#before ?? Promise.resolve())
      .then(() => this.#loaded(command))
      .then(() => {
        if (this.#before === mine) this.#before = undefined;
      });
    this.#before = mine;
  }

  async #loaded(command: TrainingCommand): Promise<void> {
    const missing = this.#missing(command);
    try {
      await this.#ports.load(missing);
    } catch {
      this.#ports.fail(command.run, { kind: 'data', sentence: notLoaded(missing[0]) });
      return;
    }
    this.#ports.pass(command);
  }

  #missing(command: TrainingCommand): readonly TableKind[] {
    return command.kind === 'start' ? this.#ports.missing(command.specs) : [];
  }
}
