// A thread that measures one seed of one claim after the other.
import { parentPort, workerData } from 'node:worker_threads';
import { loadExperiments } from './bundle.mjs';

/** @type {unknown} */
const bundle = workerData;
const { experiments } = await loadExperiments(String(bundle));

parentPort?.on('message', (/** @type {import('./measure.mjs').Task} */ task) => {
  const start = performance.now();
  const placed = experiments.find(({ id }) => id === task.id);
  try {
    const measurement = placed?.experiment.measure(task.seed);
    parentPort?.postMessage({ ...task, measurement, seconds: (performance.now() - start) / 1000 });
  } catch (error) {
    parentPort?.postMessage({ ...task, failure: String(error), seconds: (performance.now() - start) / 1000 });
  }
});
