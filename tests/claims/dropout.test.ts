import { measuredAgain } from './measuredAgain';

measuredAgain('dropout');
