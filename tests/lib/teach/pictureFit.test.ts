import { describe, expect, test } from 'vitest';
import { pictureFit, type Fit } from '../../../src/lib/teach/pictureFit';

/** Panels of one shape, in rows. */
const gridOf =
  (panels: number, shape: number) =>
  ({ columns, width }: Fit) =>
    (Math.ceil(panels / columns) * width) / columns / shape;

describe('panels on a slide', () => {
  test('stand side by side on a wide one', () => {
    expect(pictureFit(2, { width: 1240, height: 520 }, gridOf(2, 1.4))).toEqual({ columns: 2, width: 1240 });
  });

  test('stand under one another on a high one', () => {
    expect(pictureFit(2, { width: 500, height: 900 }, gridOf(2, 1.4))).toEqual({ columns: 1, width: 500 });
  });

  test('are as high as their place where that is what limits them', () => {
    const { columns, width } = pictureFit(1, { width: 1240, height: 520 }, gridOf(1, 1));
    expect(columns).toBe(1);
    expect(width).toBeLessThanOrEqual(520);
    expect(width).toBeGreaterThan(515);
  });

  test('make two rows of four', () => {
    expect(pictureFit(4, { width: 1200, height: 900 }, gridOf(4, 1.4)).columns).toBe(2);
  });

  test('have no size where there is no place', () => {
    expect(pictureFit(2, { width: 0, height: 0 }, gridOf(2, 1))).toEqual({ columns: 1, width: 0 });
  });
});
