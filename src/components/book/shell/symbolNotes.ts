/**
 * A symbol of a formula beside a figure shows the value that the figure has now, on hover, tap and focus, and marks its control; the control marks the
 * symbol. By keyboard a formula is one stop, and tells all its symbols.
 */
import words from '../../../content/words/en/symbols.json';
import { REVEAL } from '../figure/reveal';
import { fill } from '../figure/words';
import { noteBeside, showOnHover } from './noteBeside';
import { symbolControls, symbolSections, type SymbolControl, type SymbolFormula, type SymbolSection } from './symbolsBeside';

const { phrases } = words;
const MARK = 'symbol-marked';
const GLYPH = '.known-symbol';
const STOP = '.symbol-stop';
const CONTROL = '.figure-controls .control';

const valueText = ({ symbol, value }: SymbolControl) => fill(phrases.value, { symbol, value });
const placeText = ({ name, figure }: SymbolControl) => fill(phrases.place, { name, figure });

function listen(sections: readonly SymbolSection[]) {
  const note = noteBeside();
  /** By glyph and by stop. */
  const sectionOf = new Map<Element, SymbolSection>();
  for (const section of sections) {
    for (const { glyphs } of section.formulas)
      for (const glyph of [...glyphs.values()].flat()) {
        glyph.classList.add(GLYPH.slice(1));
        sectionOf.set(glyph, section);
      }
    for (const { stop } of stopsOf(section)) sectionOf.set(stop, section);
  }

  const unmark = () => {
    for (const element of document.querySelectorAll(`.${MARK}`)) element.classList.remove(MARK);
  };
  const mark = ({ figures, formulas }: SymbolSection, symbols: readonly string[]) => {
    unmark();
    const controls = symbolControls(figures).filter(({ symbol }) => symbols.includes(symbol));
    const glyphs = formulas.flatMap((formula) => symbols.flatMap((symbol) => formula.glyphs.get(symbol) ?? []));
    for (const element of [...glyphs, ...controls.map(({ control }) => control)]) element.classList.add(MARK);
    return controls;
  };
  const within = (target: EventTarget | null, selector: string) =>
    (target instanceof Element ? target.closest(selector) : null) ?? undefined;
  const markOf = (control: Element) => {
    const section = sections.find(({ figures }) => figures.some((figure) => figure.contains(control)));
    const symbol = control.querySelector('label var')?.textContent;
    if (section && symbol) mark(section, [symbol]);
  };
  /** Marks what belongs to the control that has the focus, or nothing. */
  const rest = () => {
    unmark();
    const control = within(document.activeElement, CONTROL);
    if (control) markOf(control);
  };
  const hide = () => {
    rest();
    note.hide();
  };
  const show = (beside: Element) => {
    const section = sectionOf.get(beside);
    if (!section || beside === note.beside()) return;
    const controls = mark(section, symbolsAt(section, beside));
    for (const { control } of controls) control.dispatchEvent(new Event(REVEAL, { bubbles: true }));
    if (controls.length > 0) note.show(beside, controls.map(line));
  };
  showOnHover(note, { at: (target) => within(target, GLYPH), show, hide });
  document.addEventListener('click', ({ target }) => {
    const glyph = within(target, GLYPH);
    if (glyph) show(glyph);
  });
  document.addEventListener('focusin', ({ target }) => {
    const stop = within(target, STOP);
    const control = within(target, CONTROL);
    if (stop && target === stop && stop.matches(':focus-visible')) show(stop);
    else if (control) markOf(control);
  });
  document.addEventListener('focusout', hide);
  document.addEventListener('pointerover', ({ target, pointerType }) => {
    const control = pointerType === 'mouse' ? within(target, CONTROL) : undefined;
    if (control) markOf(control);
    else if (!note.beside()) rest();
  });
}

/** The symbols of a glyph, or of the formula that is a stop. */
function symbolsAt({ formulas }: SymbolSection, beside: Element): string[] {
  return formulas
    .filter(({ formula }) => formula.contains(beside) || beside.contains(formula))
    .flatMap(({ glyphs }) => [...glyphs].filter(([, found]) => beside.matches(STOP) || found.includes(beside as HTMLElement)))
    .map(([symbol]) => symbol);
}

function line(control: SymbolControl): HTMLElement {
  const value = Object.assign(document.createElement('b'), { textContent: valueText(control), translate: false });
  const paragraph = document.createElement('p');
  paragraph.append(value, ` ${placeText(control)}`);
  return paragraph;
}

/** Makes displayed formulas stops of the keyboard, and of the others the first with a symbol that no displayed one has. */
function stopsOf({ figures, formulas }: SymbolSection): { stop: HTMLElement }[] {
  const told = new Set<string>();
  const isDisplayed = ({ formula }: SymbolFormula) => formula.closest('.katex-display') !== null;
  return [...formulas.filter(isDisplayed), ...formulas.filter((each) => !isDisplayed(each))].flatMap((each) => {
    const symbols = [...each.glyphs.keys()];
    const stop = each.formula.closest<HTMLElement>('.equation-formula, .katex-display') ?? each.formula;
    if (!(stop instanceof HTMLElement) || (!isDisplayed(each) && symbols.every((symbol) => told.has(symbol)))) return [];
    for (const symbol of symbols) told.add(symbol);
    stop.tabIndex = 0;
    stop.role = 'group';
    stop.ariaLabel = stop.dataset['scrolls'] ?? phrases.formula;
    stop.classList.add(STOP.slice(1));
    describe(stop, () => symbolControls(figures).filter(({ symbol }) => symbols.includes(symbol)));
    return [{ stop }];
  });
}

let described = 0;

/** What is said of a stop when it is reached, as it is then. */
function describe(stop: HTMLElement, controls: () => SymbolControl[]) {
  const description = document.createElement('span');
  description.id = `symbols-${++described}`;
  description.hidden = true;
  const tell = () => {
    description.textContent = controls()
      .map((control) => `${valueText(control)} (${placeText(control)})`)
      .join('; ');
  };
  tell();
  stop.setAttribute('aria-describedby', description.id);
  stop.addEventListener('focus', tell);
  document.body.append(description);
}

const text = document.querySelector('.sl-markdown-content');
const sections = text ? symbolSections(text) : [];
if (sections.length > 0) listen(sections);
