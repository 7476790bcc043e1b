import type words from '../../../content/words/en/loss-symptoms.json';
import { lossSymptomsSource } from '../../../lib/pytorch/lossSymptomsSource';
import type { ProgramRerun } from '../../../lib/pytorch/rerun';
import { choice, toggle, whole, type SettingsOf } from '../../../lib/share/setting';
import type { DataTable } from '../../book/figure/DataPanel';
import { defineFigure, type SchemaFor } from '../../book/figure/defineFigure';
import { descents, HEALTHY, RECIPES, STEPS, SYMPTOMS } from './model';

export type Words = typeof words;

export const schema = {
  symptom: choice(SYMPTOMS, 'waves'),
  shown: whole({ min: 40, max: STEPS, step: 20, default: STEPS }),
  named: toggle(false),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

/** Both losses and velocities, step by step. */
export function symptomTable(settings: Settings, { phrases }: Words): DataTable {
  const { healthy, faulty } = descents(settings);
  return {
    caption: phrases.tableCaption,
    columns: [phrases.step, phrases.healthyLoss, phrases.faultyLoss, phrases.healthySpeed, phrases.faultySpeed],
    rows: healthy.losses.map((loss, step) => [
      step,
      loss,
      faulty.losses[step] ?? NaN,
      healthy.speeds[step] ?? NaN,
      faulty.speeds[step] ?? NaN,
    ]),
  };
}

/** The program of the panel, and both losses as the page has them. */
const rerun = (settings: Settings): ProgramRerun => ({
  kind: 'program',
  source: lossSymptomsSource(HEALTHY, RECIPES[settings.symptom], STEPS),
  series: () => {
    const { healthy, faulty } = descents(settings);
    return [
      { name: 'healthy', quantity: 'loss', expression: 'losses["healthy"]', values: healthy.losses },
      { name: 'faulty', quantity: 'loss', expression: 'losses["faulty"]', values: faulty.losses },
    ];
  },
});

export const definition = defineFigure({ schema, rerun });
