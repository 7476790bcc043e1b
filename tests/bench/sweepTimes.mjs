import { openPage } from './pages.mjs';
import { median } from './speeds.mjs';

const ROUNDS = 3;

/** Of the time that one worker takes, what two may take; and milliseconds from play to the first result. */
export const SWEEP_TARGETS = { two: 0.55, first: 300 };

/** The sweeps of the chapters and the settings at which they are timed: at others they are over before two workers have begun, or take a minute. */
const SWEEPS = { 'dropout-curve': '', 'trainability-map': 'width=48&steps=200', 'momentum-sweep': 'points=200&steps=600' };

/** @typedef {{ sweep: string, one: number, two: number, ratio: number, first: number }} SweepTime milliseconds with one worker and with two, their ratio, and until the first result with two */

/**
 * The chapters' sweeps with one worker and with two, by turns.
 * @param {import('@playwright/test').Browser} browser
 * @param {Map<string, string | Uint8Array>} files
 * @param {(name: string) => void} tell
 * @returns {Promise<SweepTime[]>}
 */
export async function sweepTimes(browser, files, tell) {
  const page = await openPage(browser, files, 'sweeps');
  const all = [];
  for (const [sweep, query] of Object.entries(SWEEPS)) {
    tell(sweep);
    /** @type {{ one: number, two: number, first: number }[]} */
    const rounds = [];
    for (let round = 0; round < ROUNDS; round++) {
      const [one, two] = [await timed(sweep, query, 1), await timed(sweep, query, 2)];
      rounds.push({ one: one.all, two: two.all, first: two.first });
    }
    const middle = (/** @type {(round: { one: number, two: number, first: number }) => number} */ of) => median(rounds.map(of));
    all.push({
      sweep,
      one: middle(({ one }) => one),
      two: middle(({ two }) => two),
      ratio: middle(({ one, two }) => two / one),
      first: middle(({ first }) => first),
    });
  }
  await page.context().close();
  return all;

  /** @param {string} sweep @param {string} query @param {number} workers @returns {Promise<{ first: number, all: number }>} */
  async function timed(sweep, query, workers) {
    return page.evaluate(`timeSweep(${JSON.stringify(sweep)}, ${JSON.stringify(query)}, ${workers})`);
  }
}
