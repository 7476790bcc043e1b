import { launch } from 'puppeteer-core';
import { installDebian } from '../debian.mjs';
import { chromiumForTests, installedChromium } from '../find-chromium.mjs';
import { onPath } from './onPath.mjs';
import { hasWebKit, webKitTab } from './webKit.mjs';

/**
 * One tab of a browser. Functions run in the page; what they are given and give is plain data.
 * @typedef {{
 *   open: (address: string) => Promise<void>,
 *   evaluate: <Args extends unknown[], Result>(look: (...args: Args) => Result, ...args: Args) => Promise<Result>,
 *   press: (key: 'ArrowLeft' | 'ArrowRight') => Promise<void>,
 *   close: () => Promise<void>,
 * }} Tab open resolves when the page has loaded; close ends the browser too
 * @typedef {{ name: string, isThere: () => boolean, install: () => void, start: () => Promise<Tab> }} Engine start throws where the browser does not run
 */

/** Its advice is for those who need one. */
function installChromium() {
  try {
    chromiumForTests();
  } catch (problem) {
    console.error(problem);
  }
}

const firefox = () => onPath('firefox-esr', 'firefox');

/** @type {readonly Engine[]} */
export const ENGINES = [
  {
    name: 'Chromium',
    isThere: () => installedChromium() !== undefined,
    install: installChromium,
    start: () => puppeteerTab({ browser: 'chrome', executablePath: installedChromium(), args: ['--no-sandbox', '--disable-gpu'] }),
  },
  {
    name: 'Firefox',
    isThere: () => firefox() !== undefined,
    install: () => installDebian('firefox-esr'),
    start: () => puppeteerTab({ browser: 'firefox', executablePath: firefox() }),
  },
  {
    name: 'WebKit',
    isThere: hasWebKit,
    install: () => installDebian('webkit2gtk-driver', 'xvfb'),
    start: webKitTab,
  },
];

/** @param {import('puppeteer-core').LaunchOptions} options @returns {Promise<Tab>} */
async function puppeteerTab(options) {
  const browser = await launch({ ...options, headless: true });
  const page = await browser.newPage();
  return {
    async open(address) {
      await page.goto(address, { waitUntil: 'load' });
    },
    evaluate: async (look, ...args) =>
      /** @type {never} */ (await page.evaluate(/** @type {import('puppeteer-core').EvaluateFunc<typeof args>} */ (look), ...args)),
    press: (key) => page.keyboard.press(key),
    close: () => browser.close(),
  };
}
