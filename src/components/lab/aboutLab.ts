import { differences } from '../../lib/lab/differences';
import type { AboutFigure } from '../../lib/pytorch/notebook/figureNotebook';
import type { NamedRuns } from '../../lib/pytorch/namedRuns';
import { dataText, differenceList, layersText, trainingText } from './labText';
import type { LabWords } from './labWords';

/** What a notebook of the Lab says of its networks. */
export function aboutLab(runs: NamedRuns, link: string, words: LabWords): AboutFigure {
  const { phrases } = words;
  const [first, second] = runs;
  const described = runs.flatMap(({ name, spec }) => [
    [`${name}: ${phrases.dataPart}`, dataText(words, spec)] as const,
    [`${name}: ${phrases.layersPart}`, layersText(words, spec)] as const,
    [`${name}: ${phrases.trainingPart}`, trainingText(words, spec)] as const,
  ]);
  const differing = second ? [[phrases['take.differences'], differenceList(words, differences(first.spec, second.spec))] as const] : [];
  return { title: words.title, what: phrases['take.what'], settings: [...described, ...differing], link };
}
