/** Tells which words of a question the search has left out, above what it has found: scripts/site/forgivingSearch.js. */
const results = document.querySelector('site-search #starlight__search');

if (results) {
  const told = document.createElement('p');
  told.className = 'words-left-out';
  told.role = 'status';
  results.before(told);
  document.addEventListener('words-left-out', (event) => {
    const words = (event as CustomEvent<readonly string[]>).detail;
    told.textContent = words.length === 0 ? '' : `No page has all of these words. Left out: ${words.join(', ')}.`;
  });
}
