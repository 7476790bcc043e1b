/** Symbols of formulas show their values, once the page itself has come. */
import { areNotesKnown } from './noteBeside';

async function begin() {
  const text = document.querySelector('.sl-markdown-content');
  if (!text?.querySelector('.figure-controls var') || !areNotesKnown()) return;
  const { showSymbols } = await import('./symbolNotes');
  showSymbols(text);
}

addEventListener('load', () => void begin());
