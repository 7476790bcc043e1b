import { expect, test } from './book';
import { builtPages } from './builtPages';

/** What is seen of a figure: the system's colours of paper and text, the text of its axes, its runs. Runs in the page. */
function coloursOf(figure: Element) {
  const probe = document.createElement('p');
  probe.style.cssText = 'color: CanvasText; background: Canvas';
  document.body.append(probe);
  const { color: text, backgroundColor: paper } = getComputedStyle(probe);
  probe.remove();
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!canvas) throw new Error('No canvas');
  /** Red, green and blue of a colour, however it is written. */
  const bytes = (colour: string) => {
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
  };
  const all = (selector: string, property: 'fill' | 'stroke' | 'color') =>
    [...figure.querySelectorAll(selector)].map((element) => bytes(getComputedStyle(element)[property]));
  return {
    paper: bytes(paper),
    text: bytes(text),
    body: bytes(getComputedStyle(document.documentElement).backgroundColor),
    written: [
      ...all('.axes text', 'fill'),
      ...all('.axes path', 'stroke'),
      ...all('.figure-title, .figure-result, .control-name', 'color'),
    ],
    without: all('.line.tone-without', 'stroke'),
    with: all('.line.tone-with', 'stroke'),
  };
}

/** Of some elements those that are filled with a colour other than the paper's, with that of their letters. Runs in the page. */
function filledParts(elements: Element[]) {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!canvas) throw new Error('No canvas');
  const bytes = (colour: string) => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const page = bytes(getComputedStyle(document.documentElement).backgroundColor);
  return elements
    .filter((element) => element.checkVisibility())
    .map((element) => {
      const { color, backgroundColor, forcedColorAdjust } = getComputedStyle(element);
      return { letters: bytes(color), paper: bytes(backgroundColor), adjust: forcedColorAdjust, text: element.textContent };
    })
    .filter(({ paper }) => paper[3] === 255 && paper.some((byte, i) => byte !== page[i]));
}

/** WCAG 2.2, 'contrast ratio'. */
function contrast(a: readonly number[], b: readonly number[]) {
  const luminance = (colour: readonly number[]) => {
    const [red = 0, green = 0, blue = 0] = colour.map((byte) =>
      byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

for (const colorScheme of ['light', 'dark'] as const)
  for (const theme of ['light', 'dark'] as const)
    test.describe(`a ${colorScheme} contrast theme, with the book's ${theme} theme chosen`, () => {
      test.use({ colorScheme, contextOptions: { forcedColors: 'active' } });

      for (const [place, id] of ['momentum-explorer', 'dropout-twins', 'before-or-after', 'ravine'].entries())
        test(`${id} has the system's colours, and its runs are told apart`, { tag: place === 0 ? [] : ['@deep'] }, async ({ page }) => {
          await page.addInitScript((chosen) => localStorage.setItem('starlight-theme', chosen), theme);
          for (const address of [`embed/${id}/?theme=${theme}`, `gallery/`]) {
            await page.goto(address);
            const figure = address === 'gallery/' ? page.locator('body') : page.locator(`#${id}`);
            const seen = await figure.evaluate(coloursOf);
            expect(contrast(seen.paper, [255, 255, 255])).toBe(colorScheme === 'light' ? 1 : 21);
            expect(seen.body).toEqual(seen.paper);
            for (const colour of seen.written) expect(colour).toEqual(seen.text);
            if (address === 'gallery/') continue;
            expect(seen.written.length).toBeGreaterThan(10);
            for (const colour of [...seen.without, ...seen.with]) expect(contrast(colour, seen.paper)).toBeGreaterThan(3);
            expect(seen.without.length * seen.with.length).toBeGreaterThan(0);
            expect(seen.without[0]).not.toEqual(seen.with[0]);
          }
        });

      test('formulas have the colour of the text, and nothing is hidden under their hats', { tag: '@deep' }, async ({ page }) => {
        for (const address of ['batch-normalization/', 'momentum/schedules/', 'dropout/why-it-works/', 'initialization/many-layers/']) {
          await page.goto(address);
          const seen = await page.locator('.katex').evaluateAll((formulas) =>
            formulas.map((formula) => {
              const { color, forcedColorAdjust } = getComputedStyle(formula);
              const own = getComputedStyle(formula.closest('p, li, td, figcaption, summary, h2, h3, .equation') ?? document.body);
              return { forcedColorAdjust, isOwn: color === own.color };
            }),
          );
          expect(seen.length).toBeGreaterThan(5);
          for (const formula of seen) expect(formula).toEqual({ forcedColorAdjust: 'none', isOwn: true });
        }
      });

      test('what is filled with a colour has letters that are seen on it', { tag: '@deep' }, async ({ page }) => {
        await page.addInitScript((chosen) => localStorage.setItem('starlight-theme', chosen), theme);
        const lesson = builtPages().find(({ address }) => /^teach\/(?!check)./.test(address))?.address ?? '';
        for (const { address, filled } of [
          { address: 'lab/', filled: '.lab button' },
          { address: 'dropout/', filled: '.practice button' },
          { address: 'dropout/', filled: '.sl-skip-link' },
          { address: lesson, filled: 'main a' },
          { address: 'embed/dropout-twins/?view=slide', filled: '#slide-deck button, .class-vote button' },
        ]) {
          await page.goto(address);
          const parts = page.locator(filled);
          await parts.first().scrollIntoViewIfNeeded();
          // The link that skips the contents is seen when it is reached.
          await parts.first().focus();
          await expect.poll(async () => (await parts.evaluateAll(filledParts)).length, `${address}: ${filled}`).toBeGreaterThan(0);
          const seen = await parts.evaluateAll(filledParts);
          for (const { letters, paper, adjust, text } of seen) {
            // Behind letters that the browser colours it puts a plate, which hides them where both have the same colour.
            expect(adjust, `${address}: ${text}`).toBe('none');
            expect(contrast(letters, paper), `${address}: ${text}`).toBeGreaterThan(4.5);
          }
        }
      });
    });
