/** What looks at networks away from the page. */
export const inspectionWorker = () => new Worker(new URL('./inspect.worker.ts', import.meta.url), { type: 'module' });
