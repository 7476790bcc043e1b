/** Once the page itself has come: what shows the sentences of terms and the values of symbols. Without it a term is a link to the glossary. */
addEventListener('load', () => {
  if (!('popover' in HTMLElement.prototype)) return;
  if (document.querySelector('a.term')) void import('./termNotes');
  if (document.querySelector('.figure-controls var')) void import('./symbolNotes');
});
