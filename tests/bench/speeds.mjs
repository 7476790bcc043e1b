/** Ratios that the engine must reach, as agreed before it was written: fused step against... */
export const TARGETS = {
  'tfjs-cpu': { J1: 60, J2: 60, J3: 100, J3t: 50, J3b: 40, J4: 40, J5: 250, J8: 40 },
  pytorch: { J1: 6, J2: 1.6, J3: 2.2, J3t: 1.8, J3b: 1, J4: 1, J5: 120, J8: 1.5 },
};

export const JOBS = ['J1', 'J2', 'J3', 'J3t', 'J3b', 'J4', 'J5', 'J8'];

const WARM_UP_MILLISECONDS = 300;

/**
 * Steps a second of every engine on a job in every round, the engines in turn.
 * @param {import('./engines.mjs').Engine[]} engines
 * @param {string} job
 * @param {{ rounds: number, milliseconds: number, clock: 'wall' | 'cpu' }} settings
 */
export async function raceEngines(engines, job, { rounds, milliseconds, clock }) {
  /** @type {Record<string, number[]>} */
  const speeds = {};
  const able = [];
  for (const engine of engines) {
    if (!(await engine.prepare(job))) continue;
    await engine.run(WARM_UP_MILLISECONDS);
    able.push(engine);
    speeds[engine.name] = [];
  }
  for (let round = 0; round < rounds; round++) {
    for (const { name, run } of able) {
      const stretch = await run(milliseconds);
      speeds[name]?.push(stretch.steps / stretch[clock]);
    }
  }
  return speeds;
}

/** @param {number[]} values */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle) - 1] ?? NaN)) / 2;
}

/**
 * Median over the rounds of the first engine's speed over the second's.
 * @param {Record<string, number[]>} speeds
 * @param {string} engine
 * @param {string} against
 */
export function medianRatio(speeds, engine, against) {
  const [left, right] = [speeds[engine], speeds[against]];
  if (!left || !right) return undefined;
  return median(left.map((speed, round) => speed / (right[round] ?? NaN)));
}
