import { measuredAgain } from './measuredAgain';

measuredAgain('batch-normalization');
