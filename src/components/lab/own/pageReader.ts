import { SessionOnPage } from './sessionOnPage';
import { TableReader } from './tableReader';

/** What reads the tables of this page. */
export const pageReader = new TableReader(
  () => new Worker(new URL('./table.worker.ts', import.meta.url), { type: 'module' }),
  () => new SessionOnPage(),
);
