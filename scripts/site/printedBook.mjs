/** What is used rather than read, and what repeats other pages. */
const NOT_PRINTED = /^(?:claims|gallery|download|licences|lab|clinic|progress|teach)\//;

/**
 * The built book as one PDF: its pages in the reader's order, with contents, bookmarks, links within the book, and at each figure a link to the live one.
 * @param {import('@playwright/test').Browser} browser Chromium: no other prints bookmarks
 * @param {{ address: string, liveAt: string }} where the built book is served, and where its readers find it, both with a slash at the end
 * @returns {Promise<Buffer>}
 */
export async function printedBook(browser, { address, liveAt }) {
  const page = await browser.newPage({ colorScheme: 'light', reducedMotion: 'reduce', viewport: { width: 900, height: 1200 } });
  await page.goto(address);
  const printed = await page.evaluate(bindPages, { address, liveAt, notPrinted: NOT_PRINTED.source });
  if (printed < 2) throw new Error(`Only ${printed} page of the book was found at ${address}.`);
  await page.evaluate(() => document.fonts.ready);
  const footer = '<p style="width: 100%; text-align: center; font: 8pt sans-serif; color: #555"><span class="pageNumber"></span></p>';
  const pdf = await page.pdf({
    format: 'A4',
    outline: true,
    tagged: true,
    printBackground: true,
    displayHeaderFooter: true,
    headerTemplate: '<span></span>',
    footerTemplate: footer,
    margin: { top: '18mm', bottom: '20mm', left: '20mm', right: '20mm' },
  });
  await page.close();
  return pdf;
}

/**
 * Puts all pages of the book into this one; tells how many. Runs in the page.
 * @param {{ address: string, liveAt: string, notPrinted: string }} where
 */
async function bindPages({ address, liveAt, notPrinted }) {
  const base = new URL(address).pathname;
  const left = new RegExp(notPrinted);
  /** @param {string} path */
  const nameOf = (path) => `page-${path.replaceAll('/', '-')}`;

  /** @type {{ path: string, main: Element }[]} */
  const pages = [];
  for (let next = /** @type {string | undefined} */ (address); next !== undefined;) {
    const html = await (await fetch(next)).text();
    const read = new DOMParser().parseFromString(html, 'text/html');
    const main = read.querySelector('main');
    const path = new URL(next).pathname.slice(base.length);
    if (main && !left.test(path)) pages.push({ path, main });
    const link = read.querySelector('.pagination-links a[rel="next"]')?.getAttribute('href');
    next = link ? new URL(link, next).href : undefined;
  }
  const printed = new Set(pages.map(({ path }) => path));

  /** Where a link of a page leads to in the PDF, or on the web. @param {string} href @param {string} from */
  const goalOf = (href, from) => {
    const url = new URL(href, address + from);
    const path = url.pathname.slice(base.length);
    if (url.origin !== location.origin || !url.pathname.startsWith(base)) return url.href;
    if (printed.has(path) && url.search === '') return `#${nameOf(path)}${url.hash.slice(1)}`;
    return liveAt + path + url.search + url.hash;
  };

  const bound = pages.map(({ path, main }) => {
    const section = document.createElement('section');
    section.className = 'printed-page';
    section.id = nameOf(path);
    for (const away of main.querySelectorAll('script, style, template, figure-arrival, footer, .pagination-links, .sl-anchor-link'))
      away.remove();
    for (const panel of main.querySelectorAll('.play-bar, .figure-controls, .figure-actions, .figure-panels')) panel.remove();
    for (const island of main.querySelectorAll('astro-island, astro-slot')) island.replaceWith(...island.childNodes);
    for (const details of main.querySelectorAll('details')) details.open = true;
    for (const element of main.querySelectorAll('[id]')) element.id = nameOf(path) + element.id;
    for (const link of main.querySelectorAll('a[href]')) link.setAttribute('href', goalOf(link.getAttribute('href') ?? '', path));
    for (const figure of main.querySelectorAll('figure[data-figure]')) {
      const live = document.createElement('p');
      const link = document.createElement('a');
      link.href = `${liveAt}${path}#${figure.getAttribute('data-figure')}`;
      link.textContent = 'This figure, live';
      live.className = 'printed-live';
      live.append(link);
      figure.append(live);
    }
    section.append(...main.childNodes);
    return section;
  });

  const list = document.createElement('nav');
  list.className = 'printed-contents';
  const heading = document.createElement('h2');
  heading.textContent = 'Contents';
  const items = document.createElement('ul');
  for (const section of bound.slice(1)) {
    const item = document.createElement('li');
    const link = document.createElement('a');
    link.href = `#${section.id}`;
    link.textContent = [section.querySelector('.chapter-number, .section-of')?.textContent, section.querySelector('h1')?.textContent]
      .filter(Boolean)
      .join('  ');
    item.append(link);
    items.append(item);
  }
  list.append(heading, items);

  // The pages' policy allows no other styles than their own and those that a script makes.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    .printed-page, .printed-contents { break-before: page; }
    .printed-page:first-of-type { break-before: auto; }
    .printed-contents ul { list-style: none; padding: 0; }
    .printed-contents a, .printed-live a { text-decoration: none; }
    .printed-live { margin: 0.25em 0 0; font-size: 0.8em; }
    .printed-page a[href^='http']::after { content: none !important; }
    .sl-markdown-content > * { content-visibility: visible !important; }`);
  document.adoptedStyleSheets.push(sheet);
  // The title page has a shorter list, of the chapters.
  bound[0]?.querySelector('.contents')?.remove();
  const [first, ...others] = bound;
  document.body.replaceChildren(...(first ? [first] : []), list, ...others);
  return bound.length;
}
