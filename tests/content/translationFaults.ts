import type { FigureWords } from '../../src/components/book/figure/words';

/** Sentences on what a translation of a figure's words lacks, has to spare, or fills otherwise than the original. */
export function translationFaults(original: FigureWords, translation: FigureWords): string[] {
  return [
    ...differences('setting', settingsOf(original), settingsOf(translation)),
    ...differences('phrase', placesOf(original), placesOf(translation)),
  ];
}

/** Each setting with its options. */
const settingsOf = ({ settings }: FigureWords) =>
  new Map(Object.entries(settings).map(([name, { options = {} }]) => [name, Object.keys(options).sort().join()]));

/** Each phrase with its places to fill. */
const placesOf = ({ phrases }: FigureWords) =>
  new Map(
    Object.entries(phrases).map(([name, phrase]) => [
      name,
      (phrase.match(/\{\w+\}/g) ?? [])
        .sort()
        .filter((place, i, all) => place !== all[i - 1])
        .join(),
    ]),
  );

function differences(kind: string, original: Map<string, string>, translation: Map<string, string>): string[] {
  const names = new Set([...original.keys(), ...translation.keys()]);
  return [...names].flatMap((name) => {
    if (!translation.has(name)) return [`no ${kind} '${name}'`];
    if (!original.has(name)) return [`a ${kind} '${name}' too many`];
    const [wanted, found] = [original.get(name), translation.get(name)];
    return wanted === found ? [] : [`${kind} '${name}': '${found}' instead of '${wanted}'`];
  });
}
