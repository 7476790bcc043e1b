import { lossAfterRace, type Racer } from './spiralRace';

type Named = 'xavier' | 'he' | 'xavierSlow' | 'heSlow' | 'xavierFast' | 'heFast' | 'xavierLong' | 'heLong';

/** Training losses of the race from Xavier's and from He's weights: at the usual rate, at a slower and a faster one, and after three times the steps. */
export function xavierAndHe(seed: number, racer: Omit<Racer, 'init'>, rates: { slow: number; fast: number }): Record<Named, number> {
  const loss = (kind: 'xavierNormal' | 'heNormal', part: Partial<Racer> = {}) => lossAfterRace(seed, { ...racer, ...part, init: { kind } });
  const [slow, fast, long] = [{ learningRate: rates.slow }, { learningRate: rates.fast }, { steps: 3_000 }];
  return {
    xavier: loss('xavierNormal'),
    he: loss('heNormal'),
    xavierSlow: loss('xavierNormal', slow),
    heSlow: loss('heNormal', slow),
    xavierFast: loss('xavierNormal', fast),
    heFast: loss('heNormal', fast),
    xavierLong: loss('xavierNormal', long),
    heLong: loss('heNormal', long),
  };
}
