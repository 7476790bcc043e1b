import { openPage } from './pages.mjs';
import { median } from './speeds.mjs';

const ROUNDS = 5;
const MILLISECONDS = 300;

/** Millions of weight updates a second that a typed Adam is to make in the worker. */
export const RULE_TARGET = 20;

/** @typedef {{ typed: number, builtIn: number }} RuleSpeeds millions of weight updates a second: Adam as a reader types it, and as lib/nn has it */

/**
 * @param {import('@playwright/test').Browser} browser
 * @param {Map<string, string | Uint8Array>} files
 * @returns {Promise<RuleSpeeds>}
 */
export async function ruleSpeeds(browser, files) {
  const page = await openPage(browser, files, 'rules');
  /** @type {RuleSpeeds[]} */
  const rounds = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await page.evaluate(`timeRules(${MILLISECONDS})`));
  await page.context().close();
  return { typed: median(rounds.map(({ typed }) => typed)), builtIn: median(rounds.map(({ builtIn }) => builtIn)) };
}
