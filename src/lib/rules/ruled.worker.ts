import { workerSession } from '../training/workerSession';
import { ruledTrainers } from './ruleTrainer';

workerSession(() => performance.now(), ruledTrainers);
