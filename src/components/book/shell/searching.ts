/** Tells which words of a question the search has corrected and which it has left out, above what it has found: scripts/site/forgivingSearch.js. */
const results = document.querySelector('site-search #starlight__search');

if (results) {
  const told = document.createElement('p');
  told.className = 'words-left-out';
  told.role = 'status';
  results.before(told);
  let corrected = '';
  const tell = (leftOut: string) => (told.textContent = [corrected, leftOut].filter((sentence) => sentence !== '').join(' '));
  document.addEventListener('words-corrected', (event) => {
    const words = (event as CustomEvent<readonly string[]>).detail;
    corrected = words.length === 0 ? '' : `Showing results for ‘${words.join(' ')}’.`;
    tell('');
  });
  document.addEventListener('words-left-out', (event) => {
    const words = (event as CustomEvent<readonly string[]>).detail;
    tell(words.length === 0 ? '' : `No page has all of these words. Left out: ${words.join(', ')}.`);
  });
}
