/** A control of a figure whose setting has a symbol. */
export interface SymbolControl {
  symbol: string;
  /** The setting's name. */
  name: string;
  /** 'figure 3.1' */
  figure: string;
  control: Element;
  /** As the control shows it now. */
  value: string;
}

/** A formula with symbols that figures beside it set. */
export interface SymbolFormula {
  formula: Element;
  /** The glyphs of each symbol in it. */
  glyphs: ReadonlyMap<string, readonly HTMLElement[]>;
}

/** A part of the page from one heading to the next that has figures with symbols, and formulas with the same. */
export interface SymbolSection {
  figures: readonly Element[];
  formulas: readonly SymbolFormula[];
}

/** Symbols that the text beside a figure uses for something else. */
const OTHERWISE: Readonly<Record<string, readonly string[]>> = { 'without-dropout': ['σ'] };

const SECTION_HEADING = '.level-h2, h2';
/** 'p = 0.5' says what was chosen once, and not what is now. */
const ASSIGNMENT = /^\S+\s*=\s*-?[\d.,]+$/;

/** The sections of the running text in which a formula has a symbol that a figure sets. */
export function symbolSections(text: Element): SymbolSection[] {
  const sections: Element[][] = [[]];
  for (const block of text.children) {
    if (block.matches(SECTION_HEADING)) sections.push([]);
    sections.at(-1)?.push(block);
  }
  return sections.flatMap((blocks) => {
    const figures = blocks.filter((block) => block.matches('.figure'));
    const symbols = new Set(symbolControls(figures).map(({ symbol }) => symbol));
    if (symbols.size === 0) return [];
    const formulas = blocks
      .filter((block) => !figures.includes(block))
      .flatMap((block) => [...block.querySelectorAll('.katex')])
      .flatMap((formula) => symbolFormula(formula, symbols));
    return formulas.length > 0 ? [{ figures, formulas }] : [];
  });
}

/** The controls with symbols, as the figures have them now. */
export function symbolControls(figures: readonly Element[]): SymbolControl[] {
  return figures.flatMap((figure) =>
    [...figure.querySelectorAll('.figure-controls .control')].flatMap((control) => {
      const symbol = control.querySelector('label var')?.textContent;
      if (!symbol || OTHERWISE[figure.id]?.includes(symbol)) return [];
      return {
        symbol,
        name: (control.querySelector('.control-name')?.firstChild?.textContent ?? '').trim(),
        figure: (figure.querySelector('.figure-number')?.textContent ?? '').replace(/^./, (letter) => letter.toLowerCase()),
        control,
        value: control.querySelector('output')?.textContent ?? '',
      };
    }),
  );
}

function symbolFormula(formula: Element, symbols: ReadonlySet<string>): SymbolFormula[] {
  if (ASSIGNMENT.test(formula.querySelector('annotation')?.textContent ?? '')) return [];
  const glyphs = new Map<string, HTMLElement[]>();
  for (const glyph of formula.querySelectorAll<HTMLElement>('.katex-html .mathnormal'))
    for (const symbol of symbols) {
      const found = glyphsFrom(glyph, symbol);
      if (found) glyphs.set(symbol, [...(glyphs.get(symbol) ?? []), ...found]);
    }
  return glyphs.size > 0 ? [{ formula, glyphs }] : [];
}

/** The glyphs of a symbol that begins with this one: of 'αλ' two. A letter with an index is another symbol. */
function glyphsFrom(first: HTMLElement, symbol: string): HTMLElement[] | undefined {
  const found: HTMLElement[] = [];
  let glyph: Element | null = first;
  for (const letter of symbol) {
    if (!(glyph instanceof HTMLElement) || !glyph.matches('.mathnormal') || glyph.textContent !== letter) return undefined;
    found.push(glyph);
    glyph = glyph.nextElementSibling;
  }
  const hasIndex = glyph?.matches('.msupsub') && glyph.querySelector('.vlist-t2');
  return hasIndex ? undefined : found;
}
