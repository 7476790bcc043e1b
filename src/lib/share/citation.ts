/** What a citation of a figure in some state says. */
export interface CitedFigure {
  /** Kebab-case, the name of the figure's folder. */
  id: string;
  /** 'Figure 3.1' */
  number: string;
  title: string;
  /** Every setting with its value, the seed among them. */
  settings: readonly (readonly [name: string, value: string])[];
  version: string;
  /** That opens the figure in this state. */
  address: string;
}

const BOOK_TITLE = 'Deep Networks: an interactive textbook on what makes deep networks trainable';
const AUTHORS = 'The authors of Deep Networks';

/** 'Momentum 0.90; Learning rate 0.03' */
export const settingsText = (settings: CitedFigure['settings']): string => settings.map(([name, value]) => `${name} ${value}`).join('; ');

/** One sentence for a text. */
export const citationOf = ({ number, title, settings, version, address }: CitedFigure): string =>
  `${AUTHORS}. ${number}: ${title}. In ${BOOK_TITLE}, version ${version}. ${settingsText(settings)}. ${address}`;

/** An entry for a list of references. Its key is the figure's name; signs that mean something to TeX are escaped, but for the address, which `\url` takes. */
export function bibTeXOf({ id, number, title, settings, version, address }: CitedFigure): string {
  const fields: readonly (readonly [string, string])[] = [
    ['author', `{${AUTHORS}}`],
    ['title', texText(`${number}: ${title}`)],
    ['howpublished', `Interactive figure in \\emph{${texText(BOOK_TITLE)}}, version ${texText(version)}`],
    ['note', texText(`Settings: ${settingsText(settings)}`)],
    ['url', address.replaceAll('{', '%7B').replaceAll('}', '%7D')],
  ];
  return `@misc{deepnetworks-${id},\n${fields.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}\n`;
}

/** What TeX would read as something else, and what its older engines do not know. */
const MEANINGS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '#': '\\#',
  '%': '\\%',
  _: '\\_',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '−': '-',
  '’': "'",
  '‘': "'",
  '“': '``',
  '”': "''",
  '\u00a0': '~',
  '°': '\\textdegree{}',
};

const texText = (text: string): string => text.replace(/[\\{}$&#%_^~−’‘“”\u00a0°]/g, (sign) => MEANINGS[sign] ?? sign);
