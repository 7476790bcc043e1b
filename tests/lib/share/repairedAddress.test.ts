import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { repairedAddress } from '../../../src/lib/share/repairedAddress';

describe('an address at which there is no page', () => {
  test.each([
    ['dropout/%23dropout-twins', 'dropout/#dropout-twins'],
    ['lab/%23lab=eyJhIjp7', 'lab/#lab=eyJhIjp7'],
    [
      'momentum/%3Ffigure=momentum-explorer&momentum=0.5#momentum-explorer',
      'momentum/?figure=momentum-explorer&momentum=0.5#momentum-explorer',
    ],
    ['momentum/%253Ffigure=momentum-explorer', 'momentum/?figure=momentum-explorer'],
    ['dropout/).', 'dropout/'],
    ['dropout).', 'dropout'],
    ['dropout/_', 'dropout/'],
    ['dropout/in-practice/%22%3E', 'dropout/in-practice/'],
    ['embed/ravine/%E2%80%9D,', 'embed/ravine/'],
    ['momentum/saddle-points/%E2%80%8B', 'momentum/saddle-points/'],
    ['momentum/saddle-points/%20and', 'momentum/saddle-points/'],
    ['Dropout/In-Practice/', 'dropout/in-practice/'],
    ['glossary/&fbclid=x&utm_source=y', 'glossary/?fbclid=x&utm_source=y'],
    ['glossary/&amp;fbclid=x', 'glossary/?fbclid=x'],
    ['deep-networks.zip)', 'deep-networks.zip'],
    ['notebooks/dropout-twins.ipynb.', 'notebooks/dropout-twins.ipynb'],
  ])('%s was meant for %s', (address, meant) => {
    expect(repairedAddress(address)).toBe(meant);
  });

  test.each(['', 'droput/', 'dropout/why/', 'old.html', 'dropout/?figure=x#y', 'a/b/c#%23'])('%s is left alone', (address) => {
    const plain = address.replace('%23', '#');
    expect(repairedAddress(plain)).toBeUndefined();
  });

  test('what is repaired has nothing more to repair, so that nobody is sent round in a circle', () => {
    const strange = fc.string({ unit: fc.constantFrom(...'aB/.-_%2356F&?#);> é='.split('')), maxLength: 20 });
    fc.assert(
      fc.property(strange, (address) => {
        const once = repairedAddress(address);
        if (once !== undefined) expect(repairedAddress(once)).toBeUndefined();
      }),
      { numRuns: 5000 },
    );
  });
});
