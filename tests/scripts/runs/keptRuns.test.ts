import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { describe, expect, test } from 'vitest';
import { codeModules } from '../../../scripts/claims/code.mjs';
import { keptRuns } from '../../../scripts/runs/keptRuns.mjs';
import { TRAINING, trainingModules } from '../../../scripts/runs/trainingCode.mjs';
import train from '../../../src/lib/training/train.ts?raw';

const root = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');

describe('the training code', () => {
  test('has every module that train imports, and the compiled kernel', () => {
    expect(trainingModules(root)).toEqual(expect.arrayContaining(codeModules(TRAINING)));
    expect(trainingModules(root)).toContain('src/lib/training/kernel/kernelBytes.generated.ts');
  });

  test('has nothing that draws', () => {
    expect(trainingModules(root).filter((path) => !path.startsWith('src/lib/'))).toEqual([]);
  });
});

describe('the plugin', () => {
  const transformed = (code: string, consumer: 'server' | 'client', path = TRAINING): unknown => {
    const plugin = keptRuns() as Plugin & Record<'configResolved' | 'transform', (...given: unknown[]) => unknown>;
    plugin.configResolved({ root });
    return plugin.transform.call({ environment: { config: { consumer } } }, code, `${root}/${path}`);
  };

  test('lets train look into the store where Node runs it', () => {
    expect(transformed(train, 'server')).toMatch(/export const train = keptTraining\(trainAnew, /);
  });

  test('leaves browsers and other modules as they are', () => {
    expect(transformed(train, 'client')).toBeUndefined();
    expect(transformed(train, 'server', 'src/lib/training/sweep.ts')).toBeUndefined();
  });

  test('stops the build where train has changed its form', () => {
    expect(() => transformed('export const train = 1;', 'server')).toThrow(TRAINING);
  });
});
