import { useEffect, useState } from 'preact/hooks';
import { pictureFit, type Fit } from '../../lib/teach/pictureFit';

/** From this size on a slide fills the screen; below, it scrolls. As in slide.css. */
const FILLS = '(min-width: 760px) and (min-height: 480px)';
/** Letters of a picture, to those of the page. */
const LETTERS = 0.91;
/** Units of a view box: letters as the charts are drawn for, and the largest that they have room for. */
const USUAL_LETTERS = 11.5;
const LARGEST_LETTERS = 15.8;
const AWAY = 'data-away';

type Panel = HTMLElement | SVGElement;

const isPanel = (element: Element): element is Panel => element instanceof HTMLElement || element instanceof SVGElement;

/**
 * Lays the panels of a figure out so that they fill their place, with letters to be read at the back of the room. Where not all can have such,
 * they come on several pages.
 * @returns how many pages there are
 */
export function useFit(figure: Element, page: number): number {
  const [pages, setPages] = useState(1);
  useEffect(() => {
    const picture = figure.querySelector<HTMLElement>('.figure-picture');
    if (!picture) return;
    const fit = () => setPages(fitted(picture, page));
    const sizes = new ResizeObserver(fit);
    sizes.observe(picture);
    sizes.observe(document.documentElement);
    const panels = new MutationObserver(fit);
    panels.observe(picture, { childList: true });
    void document.fonts.ready.then(fit);
    return () => {
      sizes.disconnect();
      panels.disconnect();
    };
  }, [figure, page]);
  return pages;
}

function fitted(picture: HTMLElement, page: number): number {
  const panels = [...picture.children].filter(isPanel);
  const show = (shown: readonly Panel[]) => {
    for (const panel of panels) panel.toggleAttribute(AWAY, !shown.includes(panel));
  };
  if (!matchMedia(FILLS).matches) {
    show(panels);
    picture.removeAttribute('style');
    return 1;
  }
  const place = { width: picture.clientWidth, height: picture.clientHeight };
  const letters = LETTERS * parseFloat(getComputedStyle(document.documentElement).fontSize);
  const lay = (shown: readonly Panel[]) => {
    show(shown);
    const fit = pictureFit(shown.length, place, (tried) => {
      setFit(picture, tried);
      return heightOf(shown);
    });
    setFit(picture, fit);
  };
  const parts = pagesOf(panels, (shown) => {
    lay(shown);
    return isLegible(picture, letters);
  });
  lay(parts[Math.min(page, parts.length - 1)] ?? panels);
  for (const chart of chartsOf(picture)) chart.style.setProperty('--letters', `${lettersIn(chart, letters).toFixed(2)}px`);
  const { top, height } = picture.getBoundingClientRect();
  document.documentElement.style.setProperty('--stage-top', `${top}px`);
  document.documentElement.style.setProperty('--stage-height', `${height}px`);
  return parts.length;
}

/** Panels in their order, as many on each page as can be read. */
function pagesOf(panels: readonly Panel[], isRead: (shown: readonly Panel[]) => boolean): (readonly Panel[])[] {
  if (panels.length === 0) return [];
  let count = panels.length;
  while (count > 1 && !isRead(panels.slice(0, count))) count -= 1;
  return [panels.slice(0, count), ...pagesOf(panels.slice(count), isRead)];
}

function setFit(picture: HTMLElement, { columns, width }: Fit): void {
  picture.style.setProperty('--slide-columns', String(columns));
  picture.style.setProperty('--slide-width', `${Math.floor(width)}px`);
}

function heightOf(panels: readonly Panel[]): number {
  const boxes = panels.map((panel) => panel.getBoundingClientRect());
  return Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top));
}

const chartsOf = (picture: Element) =>
  [...picture.querySelectorAll<SVGSVGElement>('svg.chart')].filter((chart) => chart.getBoundingClientRect().width > 0);

const scaleOf = (chart: SVGSVGElement) => chart.getBoundingClientRect().width / (chart.viewBox.baseVal.width || 1);

/** Units of a chart's view box for letters of so many pixels, as far as it has room for them. */
const lettersIn = (chart: SVGSVGElement, pixels: number) => Math.min(LARGEST_LETTERS, Math.max(USUAL_LETTERS, pixels / scaleOf(chart)));

/** Whether the pictures have room for letters of this size, in pixels. */
const isLegible = (picture: Element, pixels: number): boolean =>
  chartsOf(picture).every((chart) => pixels / scaleOf(chart) <= LARGEST_LETTERS);
