/** Pixels between a note and what it is about, and between it and the page's edge. */
const GAP = 6;
const EDGE = 12;

/** A note that is shown beside something on the page, and scrolls with it. */
export interface Note {
  /** What it is shown beside, if it is shown. */
  beside(): Element | undefined;
  show(beside: Element, content: readonly (Node | string)[]): void;
  hide(): void;
  contains(target: EventTarget | null): boolean;
}

/** Makes one. What it says is to be heard otherwise: it is hidden from assistive software. */
export function noteBeside(): Note {
  const note = document.createElement('div');
  note.className = 'side-note';
  note.popover = 'manual';
  note.ariaHidden = 'true';
  let shown: Element | undefined;
  return {
    beside: () => shown,
    show: (beside, content) => {
      if (!note.isConnected) document.body.append(note);
      note.replaceChildren(...content);
      note.showPopover();
      place(note, beside);
      shown = beside;
    },
    hide: () => {
      if (shown) note.hidePopover();
      shown = undefined;
    },
    contains: (target) => target instanceof Node && note.contains(target),
  };
}

/** Below the first line of what it is about, or above it where there is no room. */
function place(note: HTMLElement, beside: Element) {
  const line = beside.getClientRects()[0] ?? beside.getBoundingClientRect();
  const { width, height } = note.getBoundingClientRect();
  const isRoom = line.bottom + GAP + height < innerHeight;
  const top = isRoom || line.top - GAP - height < 0 ? line.bottom + GAP : line.top - GAP - height;
  const left = Math.max(EDGE, Math.min(line.left, document.documentElement.clientWidth - width - EDGE));
  note.style.top = `${top + scrollY}px`;
  note.style.left = `${left + scrollX}px`;
}

/** Milliseconds before a pointer that passes opens a note, and before one that has left closes it. */
const OPENING = 150;
const CLOSING = 250;

interface Hovering {
  /** What a note could be shown beside, at a place of the page. */
  at(target: EventTarget | null): Element | undefined;
  show(beside: Element): void;
  hide(): void;
}

/** Shows a note when a mouse or pen rests on what has one, keeps it while it rests there or on the note, and hides it at Escape or a press elsewhere. */
export function showOnHover(note: Note, { at, show, hide }: Hovering): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (task: () => void, delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(task, delay);
  };
  document.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'touch') return;
    const found = at(target);
    if (found) later(() => show(found), OPENING);
    else if (note.contains(target)) clearTimeout(timer);
    else if (!note.beside()) clearTimeout(timer);
    else if (document.activeElement !== note.beside()) later(hide, CLOSING);
  });
  document.addEventListener('pointerdown', ({ target }) => {
    clearTimeout(timer);
    if (!at(target) && !note.contains(target)) hide();
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
  addEventListener('resize', hide);
}
