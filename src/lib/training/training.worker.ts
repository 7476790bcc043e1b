import { workerSession } from './workerSession';

workerSession(() => performance.now());
