import { beforeAll, describe, expect, test } from 'vitest';
import { runJobs, type JobResult } from './jobs';

/** A norm layer in train mode, and a batch's shape: examples, units or channels, positions. */
const CASES: readonly { layer: string; shape: readonly number[] }[] = [
  { layer: 'BatchNorm1d', shape: [1, 3] },
  { layer: 'BatchNorm1d', shape: [2, 3] },
  { layer: 'BatchNorm1d', shape: [1, 3, 1] },
  { layer: 'BatchNorm1d', shape: [1, 3, 2] },
  { layer: 'BatchNorm2d', shape: [1, 3, 1, 1] },
  { layer: 'BatchNorm2d', shape: [1, 3, 2, 1] },
  { layer: 'BatchNorm2d', shape: [2, 3, 1, 1] },
  { layer: 'BatchNorm3d', shape: [1, 3, 1, 1, 1] },
  { layer: 'BatchNorm3d', shape: [1, 3, 1, 1, 2] },
];
const named = CASES.map((each) => ({ ...each, name: `${each.layer}(${each.shape[1]}) of ${each.shape.join(' x ')}` }));

let results: Record<string, JobResult> = {};

beforeAll(async () => {
  results = await runJobs(
    'one-position',
    named.map(({ name, layer, shape }) => ({
      id: name,
      kind: 'code',
      source: `import torch\ntorch.nn.${layer}(${shape[1]})(torch.ones(${shape.join(', ')}))`,
      isComplete: true,
    })),
  );
});

// What batch-normalization/training-and-use says of a last batch of one.
describe('batch norm in train mode fails where examples times positions are 1, and only there', () => {
  test.each(named)('$name', ({ name, shape: [examples = 0, , ...positions] }) => {
    const values = positions.reduce((product, length) => product * length, examples);
    if (values === 1) expect(results[name]?.error).toContain('Expected more than 1 value per channel when training');
    else expect(results[name]?.error).toBeUndefined();
    expect(results[name]).toBeDefined();
  });
});
