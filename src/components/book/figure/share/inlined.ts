/** What an element has from the one around it where no style sheet says something. */
const INHERITED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'font-variant-numeric',
  'text-anchor',
] as const;
const IS_INHERITED = new Set<string>(INHERITED);
/** What the book's style sheets set of pictures: all that a picture needs which has left the page. */
const PROPERTIES = [...INHERITED, 'opacity', 'dominant-baseline', 'display'] as const;

/** What is so without a style sheet is left out. */
const USUAL: Readonly<Record<string, string>> = { opacity: '1', 'dominant-baseline': 'auto' };
/** Only for those who use the page. */
const OF_THE_PAGE = [
  'role',
  'tabindex',
  'aria-label',
  'aria-roledescription',
  'aria-valuenow',
  'aria-valuemin',
  'aria-valuemax',
  'aria-valuetext',
  'aria-disabled',
  'class',
];

/**
 * A copy of a chart in which every element has its styles as attributes, as they are on the stage: a hidden element of the page, in a theme of its own.
 * What is transparent, the targets of fingers, is left out.
 */
export function inlined(chart: SVGSVGElement, stage: HTMLElement): SVGSVGElement {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  stage.append(copy);
  const elements = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  const styles = elements.map((element) => {
    const computed = getComputedStyle(element);
    return new Map(PROPERTIES.map((name) => [name, computed.getPropertyValue(name)]));
  });
  const styleOf = new Map<Element, ReadonlyMap<string, string>>(elements.map((element, i) => [element, styles[i] as Map<string, string>]));
  elements.forEach((element, i) => {
    const above = element === copy ? undefined : styleOf.get(element.parentElement as Element);
    for (const [name, value] of styles[i] as Map<string, string>) {
      const isAsAbove = IS_INHERITED.has(name) ? above?.get(name) === value : name === 'display' ? value !== 'none' : USUAL[name] === value;
      if (!isAsAbove) element.setAttribute(name, value);
    }
  });
  for (const element of elements) {
    for (const name of OF_THE_PAGE) element.removeAttribute(name);
    element.removeAttribute('style');
    if (element.getAttribute('fill') === 'rgba(0, 0, 0, 0)') element.remove();
  }
  copy.remove();
  copy.setAttribute('overflow', 'visible');
  return copy;
}
