/** The figures of the page, by their ids. */
export const figuresShown = (): string[] =>
  [...document.querySelectorAll<HTMLElement>('[data-figure]')].map(({ dataset }) => dataset['figure'] ?? '');
