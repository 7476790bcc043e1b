import { describe, expect, test } from 'vitest';
import type { Form } from '../../../src/components/practice/exerciseForm';
import { isDraft } from '../../../src/components/practice/isDraft';
import { range } from '../../../src/lib/share/setting';

const forms: [Form, fit: string[], unfit: string[]][] = [
  [{ kind: 'number', isRun: true, within: [0, 10] }, ['4', '0,5', 'about 3 %', '1e999'], ['9'.repeat(61), '1\u0000', '\u202e1']],
  [{ kind: 'choice', isRun: true, options: ['a', 'b'] }, ['a'], ['c', 'a,b', 'constructor']],
  [{ kind: 'order', isRun: true, contestants: ['a', 'b'] }, ['b,a'], ['a', 'a,a', 'a,b,c']],
  [
    { kind: 'curve', isRun: true, x: [0, 1, 2], xScale: 'linear', y: [0, 1], yScale: 'linear' },
    ['-,3,-', '0,40,7'],
    ['1,2', '1,2,41', '1,2,x', '1,2,3,4', '-1,2,3'],
  ],
  [{ kind: 'lines', isRun: true, listing: ['a', '', 'c'] }, ['1', '1,3'], ['2', '4', '3,1', 'x', '1,,3']],
  [
    { kind: 'settings', isRun: true, schema: { p: range({ min: 0, max: 1, step: 0.1, default: 0 }) }, settings: {}, figure: '', href: '' },
    ['p=0.3'],
    ['p=7', 'q=1', 'p=0.3&q=1'],
  ],
  [
    {
      kind: 'derivation',
      isRun: false,
      steps: [
        { options: ['a', 'b'], right: 'b' },
        { options: ['c'], right: 'c' },
      ],
    },
    ['a', 'a,c'],
    ['c', 'a,c,a', 'a,'],
  ],
];

describe.each(forms)('the form of a $kind', (form, fit, unfit) => {
  test.each(fit)('can hold %j', (text) => expect(isDraft(form, text)).toBe(true));
  test.each([...unfit, '', '<img src=x onerror=alert(1)>'.repeat(100)])('does not take %j', (text) =>
    expect(isDraft(form, text)).toBe(false),
  );
});
