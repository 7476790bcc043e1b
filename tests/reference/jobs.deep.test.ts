import { describe, test } from 'vitest';
import { expectPyTorchsSteps, expectPyTorchsStepsInBfloat16 } from './againstPyTorch';
import { referenceJobs } from './jobs';
import { reference } from './reference';
import { QUICK_ON_THE_TAPE, trainers } from './trainers';

const TIMEOUT = 300_000;
const isLong = (name: string) => !QUICK_ON_THE_TAPE.includes(name);

describe.each(trainers.filter(({ mode }) => mode === 'tape'))('the $mode trainer does as PyTorch does', (trainer) => {
  test.each(Object.keys(referenceJobs).filter(isLong))(
    '%s',
    (name) => {
      expectPyTorchsSteps(trainer, name);
    },
    TIMEOUT,
  );

  test.each(Object.keys(reference.lossesInBfloat16).filter(isLong))(
    '%s, as far as bfloat16 allows',
    (name) => {
      expectPyTorchsStepsInBfloat16(trainer, name);
    },
    TIMEOUT,
  );
});
