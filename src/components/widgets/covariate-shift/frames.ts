import type { RunRecord } from '../../../lib/training/event';
import type { Moment } from '../../../lib/training/message';
import { lastSeen, recordedStep } from '../../book/figure/lastSeen';

/** One network at one step. */
export interface NetworkState {
  /** On the training data, in eval mode. */
  loss: number;
  /** Of the next batch, in train mode: where it stands, and least and greatest over the steps ahead. */
  here: number;
  least: number;
  greatest: number;
}

export interface ShiftFrame {
  step: number;
  networks: readonly [plain: NetworkState, normalised: NetworkState, noisy: NetworkState];
}

/** What three runs side by side show at one step. A run that has diverged stays as it was last seen. */
export function shiftFrame(moment: Moment, before: ShiftFrame | undefined): ShiftFrame | undefined {
  const step = recordedStep(moment);
  const [plain, normalised, noisy] = lastSeen(moment, stateOf, before?.networks);
  return step === undefined || !plain || !normalised || !noisy ? undefined : { step, networks: [plain, normalised, noisy] };
}

function stateOf({ training, alongGradient }: RunRecord): NetworkState {
  const [here, ...ahead] = alongGradient ?? [];
  if (!training || here === undefined) throw new Error('A network is recorded on the training data and along the gradient');
  const finite = [here, ...ahead].map((loss) => (Number.isFinite(loss) ? loss : Infinity));
  return { loss: training.loss, here, least: Math.min(...finite), greatest: Math.max(...finite) };
}

const DIGITS = 4;
const short = (value: number) => Number(value.toPrecision(DIGITS));

/** The same, small enough to stand in the page. */
export const framesForPage = (frames: readonly ShiftFrame[]): ShiftFrame[] =>
  frames.map(({ step, networks: [plain, normalised, noisy] }) => ({
    step,
    networks: [stateForPage(plain), stateForPage(normalised), stateForPage(noisy)],
  }));

const stateForPage = ({ loss, here, least, greatest }: NetworkState): NetworkState => ({
  loss: short(loss),
  here: short(here),
  least: short(least),
  greatest: short(greatest),
});
