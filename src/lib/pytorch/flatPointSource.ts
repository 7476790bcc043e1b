import { rollSource, type Rolling } from './rollSource';

/** A PyTorch program that rolls a ball down the cubic with and without momentum, in double precision, and says whether it passes the flat point. */
export function flatPointSource(run: Rolling): string {
  return `import torch

${rollSource(run, 'w**3 / 3')}
for name, path in paths.items():
    passed = next((step for step, w in enumerate(path) if w < 0), None)
    if passed is None:
        print(f"{name}: still {path[-1]:.4f} before the flat point after ${run.steps} steps")
    else:
        print(f"{name}: past the flat point at step {passed}")
`;
}
