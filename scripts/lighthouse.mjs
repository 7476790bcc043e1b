// Asks Lighthouse about every page of the built book, on the phone that it imagines: npm run lighthouse
// npm run lighthouse -- momentum/ takes the pages whose address begins so; RUNS=1 asks once instead of thrice.
import { join } from 'node:path';
import lighthouse from 'lighthouse';
import { launch } from 'puppeteer-core';
import { chromiumForTests } from './find-chromium.mjs';
import { compressedSite } from './lighthouse/compressedSite.mjs';
import { labWithTable } from './lighthouse/labWithTable.mjs';
import { root } from './root.mjs';
import { builtFiles } from './site/builtFiles.mjs';

/** What each category has to reach, of 100. */
const LEAST = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };
/** A figure on a page of its own is for frames, and asks search engines to name its chapter instead. */
const NOT_FOR_FRAMES = ['is-crawlable'];
const RUNS = Number(process.env['RUNS'] ?? 3);

/** @typedef {keyof typeof LEAST} Category */
const categories = /** @type {Category[]} */ (Object.keys(LEAST));

/**
 * Scores of one look at a page, of 100, the audits that lack something, and Lighthouse's measure of how fast this machine was:
 * it takes a phone to be four times slower, which is too much to ask of a machine below 1,300 or so.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} site its address
 * @param {string} page
 */
async function look(browser, site, page) {
  const tab = await browser.newPage();
  const skipAudits = page.startsWith('embed/') ? NOT_FOR_FRAMES : null;
  const result = await lighthouse(site + page, { onlyCategories: categories, skipAudits, logLevel: 'silent' }, undefined, tab);
  await tab.close();
  if (result === undefined) throw new Error(`Lighthouse says nothing about ${page}.`);
  const { categories: scored, audits, environment } = result.lhr;
  const lacking = categories.flatMap((category) =>
    (scored[category]?.auditRefs ?? [])
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < (category === 'performance' ? 0.9 : 1))
      .map(({ id }) => `${id} ${audits[id]?.displayValue ?? ''}`.trim()),
  );
  return {
    scores: categories.map((category) => Math.round((scored[category]?.score ?? 0) * 100)),
    lacking,
    speed: environment.benchmarkIndex,
  };
}

/** @param {readonly number[]} numbers */
function median(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}

const pages = builtFiles(join(root, 'dist'))
  .filter((file) => file.endsWith('.html') && file !== '404.html' && file.startsWith(process.argv[2] ?? ''))
  .map((file) => file.replace(/index\.html$/, ''));
const site = await compressedSite();
const browser = await launch({ executablePath: chromiumForTests(), args: ['--no-sandbox', '--disable-gpu'] });
if (pages.includes('lab/')) pages.push(await labWithTable(browser, site.address));
console.log(['page'.padEnd(44), ...categories, 'machine'].join('  '));
for (const page of pages) {
  /** @type {Awaited<ReturnType<typeof look>>[]} */
  const looks = [];
  for (let run = 0; run < RUNS; run++) looks.push(await look(browser, site.address, page));
  const scores = categories.map((_, i) => median(looks.map(({ scores }) => scores[i] ?? NaN)));
  const isEnough = categories.every((category, i) => (scores[i] ?? 0) >= LEAST[category]);
  const speed = median(looks.map(({ speed }) => speed)).toFixed(0);
  const columns = scores.map((score, i) => String(score).padStart(categories[i]?.length ?? 0));
  console.log([(page || '/').slice(0, 44).padEnd(44), ...columns, speed.padStart('machine'.length)].join('  '));
  if (isEnough) continue;
  process.exitCode = 1;
  console.log(`  too little; lacking: ${[...new Set(looks.flatMap(({ lacking }) => lacking))].join('; ')}`);
}
await browser.close();
await site.close();
