import { openPage } from './pages.mjs';

const READERS = 100;

/** Seconds that the check of a hundred full files may take on two cores. */
export const CHECK_TARGET = 60;

/** @typedef {{ readers: number, exercises: number, seconds: number, contradicted: number, altered: number }} CheckTime what was checked, in how many seconds, and in how many files a digit was found altered, of those that have one */

/**
 * A hundred files in which every graded exercise is answered, each with seeds of its own, checked as the page does.
 * @param {import('@playwright/test').Browser} browser
 * @param {Map<string, string | Uint8Array>} files
 * @returns {Promise<CheckTime>}
 */
export async function checkTime(browser, files) {
  const page = await openPage(browser, files, 'check');
  /** @type {Omit<CheckTime, 'readers'>} */
  const time = await page.evaluate(`timeCheck(${READERS})`);
  await page.context().close();
  return { readers: READERS, ...time };
}
