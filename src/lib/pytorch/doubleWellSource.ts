import { rollSource, type Rolling } from './rollSource';

/** A PyTorch program that rolls both balls of the tilted double well and counts how often each crosses the hill, in double precision. */
export function doubleWellSource(run: Rolling): string {
  return `import torch

${rollSource(run, 'w**4 / 4 - w**2 / 2 + 0.12 * w')}
# The hilltop between the wells is the middle root of w^3 - w + 0.12.
hilltop = 0.12180725514676445
for name, path in paths.items():
    crossings = sum((a > hilltop) != (b > hilltop) for a, b in zip(path, path[1:]))
    print(f"{name}: over the hill {crossings} times, w = {path[-1]:.4f} after ${run.steps} steps")
`;
}
