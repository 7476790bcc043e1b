import { workerSession } from '../training/workerSession';
import { ruledTrainers } from './ruleTrainer';

workerSession(ruledTrainers);
