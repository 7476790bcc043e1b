import { longOnesMeasuredAgain } from './measuredAgain';

longOnesMeasuredAgain();
