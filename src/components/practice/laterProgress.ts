/** Once the page itself has come: what is remembered of the reader is shown, and more of it. */
addEventListener('load', () => void import('./readingProgress'));
