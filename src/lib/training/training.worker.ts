import { workerSession } from './workerSession';

workerSession();
