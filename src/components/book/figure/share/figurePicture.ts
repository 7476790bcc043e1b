import { fontsStyle } from './fontsStyle';
import { inlined } from './inlined';

/** What is written around the panels. */
export interface Caption {
  title: string;
  text: string;
  credit: string;
}

export type Theme = 'light' | 'dark';

/** The SVG of a picture, with its size in pixels. */
export interface Picture {
  text: string;
  width: number;
  height: number;
}

const NAMESPACE = 'http://www.w3.org/2000/svg';
const MARGIN = 16;
const GAP = 20;
const LINE = 20;
const SIZE = { title: 16, text: 14, credit: 12 } as const;
const FAMILY = "'Source Sans 3', sans-serif";

/** In which theme an element is shown. */
export function themeOf(element: Element): Theme {
  const scheme = getComputedStyle(element).colorScheme;
  return scheme === 'dark' || (scheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches) ? 'dark' : 'light';
}

/** The panels of a figure that are drawn at the moment. */
export const panelsOf = (figure: Element): SVGSVGElement[] => [...figure.querySelectorAll<SVGSVGElement>('.figure-picture svg.chart')];

/** Panels as they stand on the page, side by side or under one another, with what belongs to them, as one SVG that needs nothing else. */
export async function figurePicture(panels: readonly SVGSVGElement[], caption: Caption, theme: Theme): Promise<Picture> {
  const boxes = panels.map((panel) => panel.getBoundingClientRect());
  const [left, top] = [Math.min(...boxes.map((box) => box.left)), Math.min(...boxes.map((box) => box.top))];
  const inner = Math.max(...boxes.map((box) => box.right)) - left;
  const drawnHeight = Math.max(...boxes.map((box) => box.bottom)) - top;
  const width = Math.ceil(inner + 2 * MARGIN);

  const svg = document.createElementNS(NAMESPACE, 'svg');
  const stage = stageFor(panels[0], theme);
  try {
    const colours = getComputedStyle(stage);
    const [paper, ink, soft] = ['--paper', '--ink', '--ink-soft'].map((name) => colourOf(stage, name)) as [string, string, string];
    const lines = (text: string, size: number) => wrapped(text, inner, `${size}px ${colours.fontFamily}`);
    let baseline = MARGIN + SIZE.title;
    const written: SVGElement[] = [];
    const write = (text: string, size: number, colour: string, weight: string) => {
      for (const line of lines(text, size)) {
        written.push(textElement(line, { y: baseline, size, colour, weight }));
        baseline += LINE;
      }
    };
    write(caption.title, SIZE.title, ink, '600');
    const drawnTop = baseline - LINE / 2;
    baseline = drawnTop + drawnHeight + GAP + SIZE.text;
    write(caption.text, SIZE.text, ink, '400');
    write(caption.credit, SIZE.credit, soft, '400');
    const height = Math.ceil(baseline - LINE + MARGIN);

    for (const [name, value] of Object.entries({ xmlns: NAMESPACE, width, height, viewBox: `0 0 ${width} ${height}` }))
      svg.setAttribute(name, String(value));
    const style = document.createElementNS(NAMESPACE, 'style');
    const ground = document.createElementNS(NAMESPACE, 'rect');
    for (const [name, value] of Object.entries({ width, height, fill: paper })) ground.setAttribute(name, String(value));
    svg.append(style, ground, ...written);
    panels.forEach((panel, i) => {
      const box = boxes[i] as DOMRect;
      const copy = inlined(panel, stage);
      for (const [name, value] of Object.entries({
        x: MARGIN + box.left - left,
        y: drawnTop + box.top - top,
        width: box.width,
        height: box.height,
      }))
        copy.setAttribute(name, String(value));
      svg.append(copy);
    });
    style.textContent = await fontsStyle(new XMLSerializer().serializeToString(svg));
    return { text: new XMLSerializer().serializeToString(svg), width, height };
  } finally {
    stage.remove();
  }
}

/** A place beside the first panel where copies have the styles of the page in another theme, and are not seen. */
function stageFor(panel: SVGSVGElement | undefined, theme: Theme): HTMLElement {
  const stage = document.createElement('div');
  Object.assign(stage.style, {
    position: 'absolute',
    visibility: 'hidden',
    pointerEvents: 'none',
    width: '0',
    height: '0',
    overflow: 'hidden',
  });
  stage.style.colorScheme = theme;
  stage.setAttribute('aria-hidden', 'true');
  panel?.parentElement?.append(stage);
  return stage;
}

/** The colour that a token has on the stage. */
function colourOf(stage: HTMLElement, token: string): string {
  stage.style.color = `var(${token})`;
  return getComputedStyle(stage).color;
}

interface Written {
  y: number;
  size: number;
  colour: string;
  weight: string;
}

function textElement(line: string, { y, size, colour, weight }: Written): SVGElement {
  const element = document.createElementNS(NAMESPACE, 'text');
  const attributes = { x: MARGIN, y, fill: colour, 'font-size': size, 'font-weight': weight, 'font-family': FAMILY };
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.textContent = line;
  return element;
}

/** A text in lines no wider than this, in pixels; a word that is wider has a line of its own, in pieces. */
function wrapped(text: string, width: number, font: string): string[] {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return [text];
  context.font = font;
  const fits = (line: string) => context.measureText(line).width <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/ +/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) line = longer;
    else {
      if (line !== '') lines.push(line);
      line = word;
      while (!fits(line) && line.length > 1) {
        let end = line.length - 1;
        while (end > 1 && !fits(line.slice(0, end))) end -= 1;
        lines.push(line.slice(0, end));
        line = line.slice(end);
      }
    }
  }
  return [...lines, line].filter((each) => each !== '');
}
