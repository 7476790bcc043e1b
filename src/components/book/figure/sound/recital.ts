import type { Melody } from '../../../../lib/sound/tones';
import { playMelody, secondsOf } from './playMelody';

export interface Part {
  name: string;
  melody: Melody;
}

interface Stage {
  /** Of the whole x-axis. */
  seconds: number;
  /** Said before a part, or after one that diverged. */
  onPart: (part: Part, place: number) => void;
  onLost: (part: Part) => void;
  onOver: () => void;
}

/** For a name to be said, before its melody and after one that diverged. */
const SPEECH_MILLISECONDS = 1800;
const MILLISECONDS = 1000;

/** Plays several melodies one after the other, each after its name. */
export class Recital {
  readonly #context: AudioContext;
  readonly #parts: readonly Part[];
  readonly #stage: Stage;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #silence: () => void = () => undefined;

  constructor(context: AudioContext, parts: readonly Part[], stage: Stage) {
    this.#context = context;
    this.#parts = parts;
    this.#stage = stage;
  }

  begin(): void {
    this.#part(0);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#silence();
  }

  #part(place: number): void {
    const part = this.#parts[place];
    if (!part) {
      this.#stage.onOver();
      return;
    }
    this.#stage.onPart(part, place);
    this.#later(SPEECH_MILLISECONDS, () => {
      this.#silence = playMelody(this.#context, part.melody, this.#stage.seconds);
      this.#later(MILLISECONDS * secondsOf(part.melody), () => this.#after(part, place));
    });
  }

  #after(part: Part, place: number): void {
    this.#silence = () => undefined;
    if (!part.melody.isLost) {
      this.#part(place + 1);
      return;
    }
    this.#stage.onLost(part);
    this.#later(SPEECH_MILLISECONDS, () => this.#part(place + 1));
  }

  #later(milliseconds: number, then: () => void): void {
    this.#timer = setTimeout(then, milliseconds);
  }
}
