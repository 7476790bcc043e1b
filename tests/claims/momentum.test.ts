import { measuredAgain } from './measuredAgain';

measuredAgain('momentum');
