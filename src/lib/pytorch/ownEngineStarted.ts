import { startOwnEngine } from '../surfaces/own/engine';
import { formulaFault } from '../surfaces/own/ownFormula';
import { settledSurface } from '../surfaces/own/settledSurface';
import { ownLossSource } from './ownLossSource';

startOwnEngine({ settledSurface, formulaFault, lossSource: ownLossSource });
