import { describe, expect, test } from 'vitest';
import { descentPath } from '../../../src/lib/surfaces/descentPath';
import type { Surface } from '../../../src/lib/surfaces/surface';
import { surfaces } from '../../../src/lib/surfaces/surfaces';

function endOf(surface: Surface, momentum: number): string {
  const { end } = descentPath(surface, surface.defaultStart, { ...surface.demonstration, momentum });
  return end.near?.name ?? end.kind.replace('-', ' ');
}

const hundredths = Array.from({ length: 100 }, (_, i) => i / 100);

describe.each(surfaces)('from the default start of $id', (surface) => {
  const { bands, momenta } = surface.demonstration;

  test('every momentum in steps of 0.01 ends where its band says', () => {
    const predicted = hundredths.map((momentum) => bands.find(({ from, to }) => momentum >= from && momentum <= to)?.ends);
    expect(hundredths.map((momentum) => endOf(surface, momentum))).toEqual(predicted);
  });

  test('the good momentum reaches the global minimum; the small and the large one do not', () => {
    expect(endOf(surface, momenta.good)).toBe('global minimum');
    expect(endOf(surface, momenta.tooSmall)).not.toBe('global minimum');
    expect(endOf(surface, momenta.tooLarge)).not.toBe('global minimum');
  });
});
