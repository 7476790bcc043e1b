import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const source = readFileSync('src/components/book/styles/tokens.css', 'utf8');
const pairs = [...source.matchAll(/--([\w-]+):\s*light-dark\((#\w{6}),\s*(#\w{6})\)/g)];
const colour = (theme: 'light' | 'dark', name: string) => {
  const value = pairs.find(([, token]) => token === name)?.[theme === 'light' ? 2 : 3];
  if (!value) throw new Error(`No colour --${name}`);
  return value;
};

/** Red, green and blue as light, 0 to 1 (sRGB, IEC 61966-2-1). */
const linear = (hex: string) =>
  [1, 3, 5]
    .map((start) => parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));

const luminance = (hex: string) => {
  const [red = 0, green = 0, blue = 0] = linear(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** WCAG 2.2, 'contrast ratio'. */
const contrast = (a: string, b: string) => {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
};

/** OKLab of a colour as light (Ottosson 2020): lightness and the two opponent axes. */
const oklab = ([r = 0, g = 0, b = 0]: number[]): [number, number, number] => {
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
};

/** What a reader without one kind of cone sees (Machado, Oliveira and Fernandes 2009, severity 1). */
const blindness = {
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};
const seen = (matrix: number[], [r = 0, g = 0, b = 0]: number[]) =>
  [0, 3, 6].map((row) => Math.max(0, (matrix[row] ?? 0) * r + (matrix[row + 1] ?? 0) * g + (matrix[row + 2] ?? 0) * b));

const text = ['ink', 'ink-soft', 'accent', 'without', 'with', 'class-0', 'class-1', 'class-2', 'good', 'warn'];
const marks = ['without', 'with', 'class-0', 'class-1', 'class-2', 'minimum', 'saddle', 'maximum', 'velocity', 'gradient'];
const ramp = Array.from({ length: 10 }, (_, step) => `ramp-${step}`);

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test.each(text)('%s can be read on the paper and on raised paper', (name) => {
    for (const paper of ['paper', 'paper-raised']) expect(contrast(colour(theme, name), colour(theme, paper))).toBeGreaterThanOrEqual(4.5);
  });

  test.each(marks)('%s can be seen on the paper and on every step of the ramp', (name) => {
    for (const ground of ['paper', ...ramp]) expect(contrast(colour(theme, name), colour(theme, ground))).toBeGreaterThanOrEqual(3);
  });

  test('the ramp rises in even steps of lightness', () => {
    const lightness = ramp.map((name) => oklab(linear(colour(theme, name)))[0]);
    const steps = lightness.slice(1).map((value, index) => value - (lightness[index] ?? 0));
    const mean = (Math.max(...lightness) - Math.min(...lightness)) / steps.length;
    for (const step of steps) expect(Math.abs(step / mean - 1)).toBeLessThan(0.1);
  });

  test.each(Object.entries(blindness))('blue and orange, and the two classes, stay apart under %s', (_, matrix) => {
    for (const [one, other] of [
      ['without', 'with'],
      ['class-0', 'class-1'],
    ] as const) {
      const [a, b] = [one, other].map((name) => oklab(seen(matrix, linear(colour(theme, name)))));
      // A difference of 0.02 in OKLab is just noticeable.
      expect(Math.hypot(...[0, 1, 2].map((axis) => (a?.[axis] ?? 0) - (b?.[axis] ?? 0)))).toBeGreaterThan(0.1);
    }
  });
});
