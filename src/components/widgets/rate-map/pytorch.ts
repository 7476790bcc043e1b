import { rateMapSource } from '../../../lib/pytorch/rateMapSource';
import type { ProgramRerun } from '../../../lib/pytorch/rerun';
import { MEASURED_STEPS, rates, type Settings } from './model';

/** The program of the panel, and the rates of the flat and the steep direction as the page measures them. */
export function rerun(settings: Settings): ProgramRerun {
  return {
    kind: 'program',
    source: source(settings),
    series: [
      {
        name: 'measured',
        quantity: 'rate',
        expression: 'rates["measured"]',
        values: rates(settings).directions.map(({ measured }) => measured),
      },
    ],
  };
}

export const source = ({ flat, steep, momentum }: Settings): string =>
  rateMapSource({ alphaLambdas: [flat, steep], momentum, steps: MEASURED_STEPS });
