type Press = 'play' | 'back' | 'forward';

/** The first list of a figure's settings, whose options the digits choose. */
interface FirstList {
  name: string;
  select: HTMLSelectElement;
}

const buttonOf = (figure: Element, press: Press | 'pause') => figure.querySelector<HTMLButtonElement>(`.play-bar [data-press='${press}']`);

/** Whether the figure has something that runs. */
export const canPlay = (figure: Element): boolean => (buttonOf(figure, 'play') ?? buttonOf(figure, 'pause')) !== null;

/** Plays what rests, and rests what plays. */
export const toggled = (figure: Element): void => (buttonOf(figure, 'pause') ?? buttonOf(figure, 'play'))?.click();

/** Plays the figure from its start, also where it has begun while nobody saw it. */
export function playedFromStart(figure: Element): void {
  const scrubber = figure.querySelector<HTMLInputElement>('.play-bar .scrubber');
  if (scrubber && buttonOf(figure, 'pause')) {
    scrubber.value = '0';
    scrubber.dispatchEvent(new Event('input', { bubbles: true }));
    // When it has come to rest there.
    requestAnimationFrame(() => requestAnimationFrame(() => buttonOf(figure, 'play')?.click()));
  } else buttonOf(figure, 'play')?.click();
}

/** One step back or forward, as a click on the figure's own button would. */
export const stepped = (figure: Element, press: Press): void => buttonOf(figure, press)?.click();

export function firstList(figure: Element): FirstList | undefined {
  const select = figure.querySelector<HTMLSelectElement>('.figure-controls select');
  return select ? { select, name: select.labels[0]?.textContent.trim() ?? '' } : undefined;
}

/** Chooses an option of the first list, from 0; one that there is not changes nothing. */
export function chooseOption(figure: Element, option: number): void {
  const { select } = firstList(figure) ?? {};
  if (!select || select.disabled || option >= select.options.length || option === select.selectedIndex) return;
  select.selectedIndex = option;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}
