import { defineExperiment, seedsUpTo } from '../../experiment';
import { rescaledSlices } from '../../momentum/rescaledSlices';

/** By how much more a rescaling that leaves the function alone changes a raw slice of the loss than the filter-normalised one. */
export const experiment = defineExperiment({
  ...seedsUpTo(20),
  measure: rescaledSlices,
  effect: 'ratio',
  outcome: ({ raw, normalised }) => raw / normalised,
  claimed: { above: 2 },
});
