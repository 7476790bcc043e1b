/** The address of the book's page that this figure is on, without query and anchor: that of the page itself, or, of a figure in a frame, the one that it came from. */
export function bookPage(): string {
  const source = document.querySelector<HTMLAnchorElement>('.embed-source a')?.href;
  const { origin, pathname } = new URL(source ?? location.href);
  return `${origin}${pathname}`;
}
