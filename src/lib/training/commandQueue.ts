import type { TrainingCommand } from './message';

/**
 * Commands on their way to a session. A start waits until those behind it have come in too: what it would begin, and a newer start would end
 * at once, is not begun. So a slider that is moved faster than runs can be started never leaves a line of them.
 */
export class CommandQueue {
  readonly #deliver: (command: TrainingCommand) => void;
  readonly #afterWaiting: (task: () => void) => void;
  #commands: TrainingCommand[] = [];

  /**
   * @param deliver is given what is left, in order
   * @param afterWaiting calls back when the messages that wait have been received
   */
  constructor(deliver: (command: TrainingCommand) => void, afterWaiting: (task: () => void) => void) {
    this.#deliver = deliver;
    this.#afterWaiting = afterWaiting;
  }

  receive(command: TrainingCommand): void {
    if (command.kind === 'start') this.#commands = [];
    this.#commands.push(command);
    if (this.#commands.length === 1) this.#afterWaiting(() => this.#empty());
  }

  #empty(): void {
    const commands = this.#commands;
    this.#commands = [];
    commands.forEach(this.#deliver);
  }
}
