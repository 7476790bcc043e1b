import { TrainingClient } from '../../../src/lib/training/client';
import { figureSpec } from './figureSpec';

/** Milliseconds from the navigation to the news of the first step. */
const firstStep = new Promise<number>((resolve, reject) => {
  new TrainingClient().start([{ ...figureSpec, steps: 1 }], {
    onMoments: (moments) => {
      if (moments.some(([event]) => event?.kind === 'record' && event.step === 1)) resolve(performance.now());
    },
    onFailure: ({ sentence }) => reject(new Error(sentence)),
  });
});

Object.assign(globalThis, { firstStep });
