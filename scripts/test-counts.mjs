import { readFileSync } from 'node:fs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number, secondTry: string[] }} Count second tries by name
 * @typedef {{ status: string, assertionResults: unknown[] }} TestFile
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, testResults: TestFile[] }} VitestReport
 * @typedef {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, errors: unknown[], suites: Suite[] }} PlaywrightReport
 * @typedef {{ title: string, suites?: Suite[], specs: { title: string, tests: { status: string }[] }[] }} Suite
 */

/** @param {string} path @returns {unknown} */
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/**
 * Tests in Vitest's JSON report; a file that could not be loaded is one failed test.
 * @param {string} path
 * @returns {Count}
 */
export function vitestCount(path) {
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = /** @type {VitestReport} */ (readJson(path));
  const broken = testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0);
  return { passed: numPassedTests, failed: numFailedTests + broken.length, skipped: numPendingTests, secondTry: [] };
}

/**
 * Tests in Playwright's JSON report; one that passed at the second try has passed, an error outside of a test is one failed test.
 * @param {string} path
 * @returns {Count}
 */
export function playwrightCount(path) {
  const { stats, errors, suites } = /** @type {PlaywrightReport} */ (readJson(path));
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
    secondTry: suites.flatMap(flakyTests),
  };
}

/** Names of the tests in it that passed at the second try. @param {Suite} suite @returns {string[]} */
function flakyTests({ title, suites = [], specs }) {
  const own = specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky'));
  return [...own, ...suites.flatMap(flakyTests).map((name) => ({ title: name }))].map((test) => `${title} › ${test.title}`);
}
