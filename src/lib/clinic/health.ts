import type { Findings } from './examination';

/** What tells of a trained network whether its training was well, in nats. */
export interface Signs {
  /** What the training prints at its end. */
  logged: number;
  /** Loss of rows that nobody has seen, in eval mode. */
  fresh: number;
  /** Loss of the validation rows as the owner has it. */
  validation: number;
}

const SIGNS = ['logged', 'fresh', 'validation'] as const satisfies readonly (keyof Signs)[];

export const signsOf = ({ modes, fresh }: Pick<Findings, 'modes' | 'fresh'>): Signs => ({
  logged: modes.logged,
  fresh: fresh.loss,
  validation: modes.validation,
});

const RATIO = 1.2;
const SHARE = 0.05;
/** Of the way from sick to healthy that much may be left after a cure, and a loss counts as so many ln C at the most. */
const LEFT = 0.2;
const WORST = 2;

/**
 * The signs that are not as in a healthy training of the same network on the same rows: losses that are higher by more than chance does it, and a
 * validation that is far from the truth. None: it is healthy.
 */
export function sickSigns(signs: Signs, healthy: Signs, classes: number): (keyof Signs)[] {
  const slack = SHARE * Math.log(classes);
  const isFlattering = !(signs.fresh <= RATIO * signs.validation + slack) && healthy.fresh <= RATIO * healthy.validation + slack;
  return SIGNS.filter((sign) => !(signs[sign] <= RATIO * healthy[sign] + slack) || (sign === 'validation' && isFlattering));
}

/** The same after a treatment: a loss that has gone most of the way from sick to healthy is well. */
export function signsLeft(after: Signs, before: Signs, healthy: Signs, classes: number): (keyof Signs)[] {
  const unit = Math.log(classes);
  return sickSigns(after, healthy, classes).filter((sign) => {
    const way = Math.min(WORST * unit, before[sign]) - healthy[sign];
    return way <= 0 || !(after[sign] <= healthy[sign] + LEFT * way);
  });
}
