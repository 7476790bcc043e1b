import type words from '../../../content/words/en/own-digit.json';
import { countedPicture, SIDE } from '../../../lib/data/drawing';
import { DIGITS } from '../../../lib/data/sampleDrawings';
import type { TrainingRerun } from '../../../lib/pytorch/rerun';
import { namedRuns } from '../../../lib/pytorch/namedRuns';
import { choice, drawing, range, seed, type SettingsOf } from '../../../lib/share/setting';
import type { DataTable } from '../../book/figure/DataPanel';
import { computed, defineFigure, type SchemaFor } from '../../book/figure/defineFigure';
import { cellsOf, specsOf, type Answer, type Question } from './model';

export type Words = typeof words;

export const schema = {
  sample: choice(DIGITS, '3'),
  hand: choice(['hand', 'program'], 'hand'),
  p: range({ min: 0, max: 0.9, step: 0.1, default: 0.5, symbol: 'p' }),
  seed: seed(1),
  drawing: drawing(SIDE),
} satisfies SchemaFor<Words>;

export type Settings = SettingsOf<typeof schema>;

/** The question that the settings ask. */
export const questionOf = (settings: Settings): Question => ({
  p: settings.p,
  seed: settings.seed,
  picture: countedPicture(cellsOf(settings)),
});

/** What a change by the reader brings with it: another sample takes the place of what was drawn. */
export const consequences = (part: Partial<Settings>): Partial<Settings> =>
  part.sample === undefined && part.hand === undefined ? part : { drawing: '', ...part };

/** The probabilities of both networks, a row a digit; none where there is nothing to read. */
export function readingTable(answer: Answer | undefined, { phrases }: Words): DataTable {
  return {
    caption: phrases.tableCaption,
    columns: [phrases.digit, phrases.tableDropout, phrases.tableLow, phrases.tableHigh, phrases.tableBatch, phrases.tableBatchTrain],
    rows: DIGITS.map((_, digit) => {
      if (!answer) return [digit, '', '', '', '', ''];
      const { dropout, batchNorm } = answer;
      return [
        digit,
        ...[dropout.probabilities, dropout.low, dropout.high, batchNorm.probabilities, batchNorm.mean].map((of) => of[digit] ?? NaN),
      ];
    }),
  };
}

/** Computed here and now, which takes a second: in a page its worker does it. */
async function answeredHere(settings: Settings): Promise<Answer> {
  if (!import.meta.env.SSR) throw new Error('A page asks its worker');
  const { answerTo } = await import('./readings');
  return answerTo(questionOf(settings));
}

/** Both networks; the panel also has them read the drawing. */
function rerun(settings: Settings): TrainingRerun {
  return {
    kind: 'training',
    runs: namedRuns(['dropout', 'batch norm'], specsOf(settings)),
    panelOf: (runs, trained) => `${trained(runs)}${readingSource(questionOf(settings).picture)}`,
  };
}

const readingSource = (picture: readonly number[]): string => `
# A drawn digit: the ink in each block of 4 x 4 cells.
picture = torch.tensor([
${Array.from({ length: 8 }, (_, row) => `    ${picture.slice(8 * row, 8 * row + 8).join(', ')},`).join('\n')}
]) / 16
for name, (net, _) in runs.items():
    net.eval()
    with torch.no_grad():
        shares = net(picture[None]).softmax(dim=1)[0]
    print(f"{name}: a {shares.argmax()}, {shares.max():.0%}")
`;

export const definition = defineFigure({ schema, consequences, numbers: computed(answeredHere), digits: 3, rerun });
