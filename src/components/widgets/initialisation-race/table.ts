import { SCHEMES } from '../../../lib/nn/scheme';
import type { DataTable } from '../../book/figure/DataPanel';
import type { FigureWords } from '../../book/figure/words';
import type { RaceFrame } from './frames';
import type { Phrases } from './phrases';

/** Training loss and validation accuracy of every network, a row a record. */
export function raceTable(frames: readonly RaceFrame[], { phrases }: FigureWords<Phrases>): DataTable {
  const names = SCHEMES.map((scheme) => phrases[`scheme.${scheme}`]);
  return {
    caption: phrases.tableCaption,
    columns: [phrases.step, ...names.flatMap((name) => [`${phrases.loss}, ${name}`, `${phrases.accuracy}, ${name}`])],
    rows: frames.map(({ step, racers }) => [
      step,
      ...racers.flatMap(({ training, validation, isOut }) => (isOut ? ['', ''] : [training?.loss ?? '', validation?.accuracy ?? ''])),
    ]),
  };
}
