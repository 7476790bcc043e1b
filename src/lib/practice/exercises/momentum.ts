import { choosingTheMomentum } from './momentum/choosingTheMomentum';
import { conditionNumber } from './momentum/conditionNumber';
import { gradientNoise } from './momentum/gradientNoise';
import { inARealNetwork } from './momentum/inARealNetwork';
import { localMinima } from './momentum/localMinima';
import { nextOptimisers } from './momentum/nextOptimisers';
import { opening } from './momentum/opening';
import { saddlePoints } from './momentum/saddlePoints';
import { schedules } from './momentum/schedules';

/** The graded exercises of chapter 3, page by page. */
export const momentum = {
  ...choosingTheMomentum,
  ...conditionNumber,
  ...gradientNoise,
  ...inARealNetwork,
  ...localMinima,
  ...nextOptimisers,
  ...opening,
  ...saddlePoints,
  ...schedules,
};
