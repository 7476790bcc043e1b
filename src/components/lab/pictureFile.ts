import { downloadBlob } from '../book/figure/downloadText';
import { INHERITED } from '../book/figure/share/inlined';
import { pngOf } from '../book/figure/share/pictureFile';

/** What a chart's elements get from the page's style sheets. */
const STYLES = [...INHERITED, 'opacity', 'display', 'overflow'] as const;
/** Pixels of a PNG to a unit of the view box. */
const SCALE = 3;
const NAMESPACE = 'http://www.w3.org/2000/svg';

/** A chart as a picture of its own: with the styles that it has in the page, on the page's paper. */
export function pictureFile(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll<SVGElement>('*')];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  originals.forEach((original, i) => {
    const style = getComputedStyle(original);
    const element = copies[i];
    element?.removeAttribute('class');
    for (const name of STYLES) element?.style.setProperty(name, style.getPropertyValue(name));
  });
  const { width, height } = svg.viewBox.baseVal;
  copy.setAttribute('xmlns', NAMESPACE);
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const paper = document.createElementNS(NAMESPACE, 'rect');
  paper.setAttribute('width', String(width));
  paper.setAttribute('height', String(height));
  paper.setAttribute('fill', getComputedStyle(document.documentElement).backgroundColor);
  copy.prepend(paper);
  return new XMLSerializer().serializeToString(copy);
}

/** Gives the reader the chart as a PNG. Rejects where the browser does not draw it. */
export async function savePng(svg: SVGSVGElement, name: string): Promise<void> {
  const { width, height } = svg.viewBox.baseVal;
  downloadBlob(name, await pngOf({ text: pictureFile(svg), width, height }, SCALE));
}
