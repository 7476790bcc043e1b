import { dropoutRidgeSource } from '../../../lib/pytorch/dropoutRidgeSource';
import type { PageSeries, ProgramRerun } from '../../../lib/pytorch/rerun';
import { copiesOf, fits, ROWS, type Fits, type Settings } from './model';

const NAMES: Readonly<Record<keyof Fits, string>> = {
  plain: 'least squares',
  masked: 'with masks',
  closedForm: 'closed form',
  ordinary: 'ordinary ridge',
};

/** The program of the panel, and the four fits as the page has them. */
export function rerun(settings: Settings): ProgramRerun {
  const fitted = fits(settings);
  const series = (fit: keyof Fits): PageSeries => ({
    name: NAMES[fit],
    quantity: 'weight of the feature',
    expression: `(fits["${NAMES[fit]}"] * units).tolist()`,
    values: fitted[fit],
  });
  return {
    kind: 'program',
    source: source(settings),
    withTwin: programSource(settings, true),
    series: [series('plain'), series('masked'), series('closedForm'), series('ordinary')],
  };
}

export const source = (settings: Settings): string => programSource(settings, false);

const programSource = (settings: Settings, isTwin: boolean): string =>
  dropoutRidgeSource({ ...settings, copies: copiesOf(settings), rows: ROWS, isTwin });
