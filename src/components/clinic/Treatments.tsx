import type { Treatment } from '../../lib/clinic/consultation';
import type { Fault } from '../../lib/clinic/fault';
import { fill } from '../book/figure/words';
import { shownLoss, type Phrases } from './words';

export interface TreatmentState {
  fault: Fault;
  /** Once it is trained. */
  outcome: Treatment | undefined;
  /** Whether the cure leaves the recipe as it is. */
  isNothing: boolean;
  /** Whether it is the fault that the case has. */
  isRight: boolean;
}

/** What came of a cure, in a sentence or two. */
export function treatmentText({ fault, outcome, isNothing, isRight }: TreatmentState, phrases: Phrases): string {
  const cure = phrases[`cure.${fault}`];
  if (isNothing) return fill(phrases['treatment.nothing'], { cure });
  if (!outcome) return fill(phrases['treatment.waiting'], { cure });
  const { signs, healthy, sick } = outcome;
  const values = {
    cure,
    logged: shownLoss(signs.logged, phrases),
    fresh: shownLoss(signs.fresh, phrases),
    validation: shownLoss(signs.validation, phrases),
    wellLogged: shownLoss(healthy.logged, phrases),
    wellFresh: shownLoss(healthy.fresh, phrases),
    wellValidation: shownLoss(healthy.validation, phrases),
  };
  if (sick.length === 0) {
    const healed = fill(phrases['treatment.healed'], values);
    return isRight ? healed : `${healed} ${phrases['treatment.byChance']}`;
  }
  return fill(phrases['treatment.not'], values);
}

/** All cures that were tried, in their order. */
export function Treatments({ treatments, phrases }: { treatments: readonly TreatmentState[]; phrases: Phrases }) {
  return (
    <>
      <ol class="clinic-treatments">
        {treatments.map((treatment) => (
          <li key={treatment.fault} data-treatment={treatment.fault}>
            {treatmentText(treatment, phrases)}
          </li>
        ))}
      </ol>
      {treatments.some(({ outcome }) => outcome) && <p class="clinic-about">{phrases.healedMeans}</p>}
    </>
  );
}
