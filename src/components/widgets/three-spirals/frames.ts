import type { Evaluation } from '../../../lib/nn/evaluateLoss';
import type { RunRecord } from '../../../lib/training/event';
import type { Moment } from '../../../lib/training/message';
import { lastSeen, recordedStep } from '../../book/figure/lastSeen';
import { ARMS } from '../../../lib/experiments/momentum/threeSpirals';

/** What a network says of every point of the grid: its class, and by how much its logit leads the next. */
export interface Decision {
  classes: ArrayLike<number>;
  leads: ArrayLike<number>;
}

export interface SpiralState {
  training: Evaluation;
  validation: Evaluation;
  /** Absent where it was not kept. */
  decision?: Decision;
}

/** Both networks after the same number of steps. */
export interface SpiralFrame {
  step: number;
  states: readonly [plain: SpiralState, withMomentum: SpiralState];
}

/** The frame that two runs side by side make at one step. A run that has diverged stays as it was last seen. */
export function spiralFrame(moment: Moment, before: SpiralFrame | undefined): SpiralFrame | undefined {
  const step = recordedStep(moment);
  const [plain, withMomentum] = lastSeen(moment, stateOf, before?.states);
  return step === undefined || !plain || !withMomentum ? undefined : { step, states: [plain, withMomentum] };
}

function stateOf({ training, validation, grid }: RunRecord): SpiralState {
  if (!training || !validation) throw new Error('A spiral is recorded on training and on validation data');
  return grid ? { training, validation, decision: decisionOf(grid) } : { training, validation };
}

/** From the logits of every point of the grid. */
export function decisionOf(logits: ArrayLike<number>): Decision {
  const count = logits.length / ARMS;
  const classes = new Uint8Array(count);
  const leads = new Float32Array(count);
  for (let point = 0; point < count; point++) {
    const own = Array.from({ length: ARMS }, (_, arm) => logits[ARMS * point + arm] ?? NaN);
    const [best = NaN, next = NaN] = own.toSorted((a, b) => b - a);
    classes[point] = own.indexOf(best);
    leads[point] = best - next;
  }
  return { classes, leads };
}

/** Digits of a lead in the page as it is built: more than a boundary's line shows. */
const LEAD_DIGITS = 2;

/** The frames of a finished run, small enough to stand in the page: only the last keeps its decisions. */
export function framesForPage(frames: readonly SpiralFrame[]): SpiralFrame[] {
  return frames.map(({ step, states: [plain, withMomentum] }, index) => {
    const keep = index === frames.length - 1;
    return { step, states: [stateForPage(plain, keep), stateForPage(withMomentum, keep)] };
  });
}

function stateForPage({ training, validation, decision }: SpiralState, keep: boolean): SpiralState {
  if (!keep || !decision) return { training, validation };
  return {
    training,
    validation,
    decision: {
      classes: Array.from(decision.classes),
      leads: Array.from(decision.leads, (lead) => Number(lead.toPrecision(LEAD_DIGITS))),
    },
  };
}
