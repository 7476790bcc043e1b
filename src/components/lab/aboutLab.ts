import { differences } from '../../lib/lab/differences';
import type { AboutFigure } from '../../lib/pytorch/notebook/figureNotebook';
import type { LabNetwork } from '../../lib/lab/labNetwork';
import type { NamedRuns } from '../../lib/pytorch/namedRuns';
import { dataText, differenceList, differencesText, layersText, trainingText } from './labText';
import { NAMES, type LabWords } from './labWords';

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

/** What a picture says of the networks that it shows: A, and in what B differs. */
export function captionText([a, b]: readonly LabNetwork[], words: LabWords): string {
  if (!a) return '';
  const ofA = `${NAMES.a}: ${dataText(words, a)}; ${layersText(words, a)}; ${trainingText(words, a)}.`;
  return b ? `${ofA} ${differencesText(words, differences(a, b))}` : ofA;
}
