/** Shows what a term of the glossary means beside it: on hover and on focus, and at a first tap, which does not follow its link yet. */
import { noteBeside, showOnHover } from './noteBeside';

const termAt = (target: EventTarget | null) => (target instanceof Element ? target.closest('a.term') : null) ?? undefined;

const note = noteBeside();
let isTapped = false;
const show = (term: Element) => {
  const sentence = document.getElementById(term.getAttribute('aria-describedby') ?? '')?.previousElementSibling;
  if (sentence && term !== note.beside()) note.show(term, [sentence.cloneNode(true)]);
};
showOnHover(note, { at: termAt, show, hide: note.hide });
document.addEventListener('focusin', ({ target }) => {
  const term = termAt(target);
  if (term?.matches(':focus-visible')) show(term);
  else if (!term) note.hide();
});
document.addEventListener('focusout', ({ target }) => {
  if (target === note.beside()) note.hide();
});
document.addEventListener('pointerdown', ({ pointerType }) => {
  isTapped = pointerType !== 'mouse';
});
document.addEventListener('keydown', () => {
  isTapped = false;
});
document.addEventListener('click', (event) => {
  const term = termAt(event.target);
  if (!term || !isTapped || term === note.beside()) return;
  event.preventDefault();
  show(term);
});
