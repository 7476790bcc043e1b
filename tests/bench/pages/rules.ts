/** Asks the worker, as the page does. */
async function timeRules(milliseconds: number): Promise<unknown> {
  const worker = new Worker(new URL('./rules.worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage(milliseconds);
    });
  } finally {
    worker.terminate();
  }
}

Object.assign(globalThis, { timeRules });
