import { measuredAgain } from './measuredAgain';

measuredAgain('initialization');
