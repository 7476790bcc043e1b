import { describe, test } from 'vitest';
import { expectPyTorchsSteps, expectPyTorchsStepsInBfloat16 } from './againstPyTorch';
import { referenceJobs } from './jobs';
import { reference } from './reference';
import { QUICK_ON_THE_TAPE, trainers } from './trainers';

const TIMEOUT = 300_000;

describe.each(trainers)('the $mode trainer does as PyTorch does', (trainer) => {
  const names = trainer.mode === 'tape' ? QUICK_ON_THE_TAPE : Object.keys(referenceJobs);

  test.each(names)(
    '%s',
    (name) => {
      expectPyTorchsSteps(trainer, name);
    },
    TIMEOUT,
  );

  test.each(Object.keys(reference.lossesInBfloat16).filter((name) => names.includes(name)))('%s, as far as bfloat16 allows', (name) => {
    expectPyTorchsStepsInBfloat16(trainer, name);
  });
});
