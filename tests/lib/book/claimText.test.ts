import { describe, expect, test } from 'vitest';
import { claimHtml, claimWords, type Measured } from '../../../src/lib/book/claimText';

const measured: Measured = {
  kind: 'ratio',
  effect: 1.8734,
  interval: [1.61, 2.18],
  spread: [1.2, 3.456],
  seeds: [1, 2, 3],
  means: { plain: 13823.4, momentum: 0.05312 },
};

describe('measured numbers in words', () => {
  test.each([
    ['{effect} times', '1.9 times'],
    ['{effect:3}', '1.87'],
    ['{interval}', '1.6 to 2.2'],
    ['{low} and {high}', '1.6 and 2.2'],
    ['{least:2} to {most:2} over {seeds} seeds', '1.2 to 3.5 over 3 seeds'],
    ['{plain:5}', '13,823'],
    ['{momentum:percent}', '5 %'],
    ['{momentum:percent1}', '5.3 %'],
  ])('%s is %s', (words, text) => expect(claimWords(words, measured).replaceAll('\u00a0', ' ')).toBe(text));

  test('have as many digits as the interval leaves certain', () => {
    expect(claimWords('{effect}', { ...measured, interval: [1.8731, 1.8737] })).toBe('1.87');
    expect(claimWords('{effect}', { ...measured, interval: [0.5, 4] })).toBe('1.9');
  });

  test('of a share are per cent', () => {
    expect(claimWords('{effect}, {interval}', { ...measured, kind: 'share', effect: 0.9, interval: [0.7, 1] })).toBe(
      '90\u00a0%, 70\u00a0% to 100\u00a0%',
    );
  });

  test.each(['effect', 'interval', 'low', 'high', 'least', 'most', 'seeds'])('refuse a measured quantity that is called %s', (name) => {
    expect(() => claimWords('{plain}', { ...measured, means: { ...measured.means, [name]: 0.058 } })).toThrow(`called '${name}'`);
  });

  test.each(['{plane}', '{effect:many}'])('%s is refused', (words) => expect(() => claimWords(words, measured)).toThrow(/plane|many/));
});

test('formulas are set and braces in them left alone', () => {
  const html = claimHtml('at $\\frac{1}{2}$ it is {effect} < 2', measured);
  expect(html).toContain('class="katex"');
  expect(html).toContain('it is 1.9 &lt; 2');
});
