import { expect, test } from 'vitest';
import { codeHash, normalisedCode } from '../../scripts/claims/code.mjs';

const code = 'export const shrunk = (x: number, by = 2): number => x / by;';

test('comments, types and white space leave the code as it is', () => {
  const other = '/** Half. */\nexport const shrunk = (\n  x: 7 | 8,\n  by = 2,\n) =>\n  // halves\n  x / by;\n';
  expect(normalisedCode(other).replace(',)', ')')).toBe(normalisedCode(code));
});

test('another number, name or operation changes it', () => {
  const others = [code.replace('2', '3'), code.replaceAll('by', 'to'), code.replace('/', '*')];
  expect(new Set([code, ...others].map(normalisedCode)).size).toBe(4);
});

test('a module’s fingerprint is that of all it imports', () => {
  const own = codeHash('src/lib/experiments/claims/momentum/noiseFloorFollowsFormula.ts');
  expect(own).toMatch(/^[0-9a-f]{16}$/);
  expect(own).not.toBe(codeHash('src/lib/experiments/claims/momentum/momentumRaisesNoiseFloor.ts'));
  // A type alone is no import at run time.
  expect(codeHash('src/lib/experiments/experiment.ts')).not.toBe(codeHash('src/lib/experiments/effect.ts'));
}, 60_000);
