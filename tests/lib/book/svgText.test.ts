import { describe, expect, test } from 'vitest';
import { firstElement, usedRules } from '../../../src/lib/book/svgText';

describe('the first element', () => {
  const html = '<div><svg class="ink"><g/></svg><svg class="big chart"><svg class="clipped"><path/></svg></svg><svg></svg></div>';

  test('of a name ends where it ends, not where one in it does', () => {
    expect(firstElement(html, 'svg', 'chart')).toBe('<svg class="big chart"><svg class="clipped"><path/></svg></svg>');
  });

  test('may have any class', () => {
    expect(firstElement(html, 'svg')).toBe('<svg class="ink"><g/></svg>');
  });

  test('is none where there is none', () => {
    expect(firstElement(html, 'table')).toBeUndefined();
    expect(firstElement('<svg class="chart">', 'svg', 'chart')).toBeUndefined();
  });
});

describe('the rules for a drawing', () => {
  const sheet = `/* .chart {no} */ .chart .line, .chart .dot:hover { stroke: var(--tone); }
    .figure .line { fill: red; } @media print { .line { fill: blue; } } .tone { --tone: var(--soft); } p { margin: 0 }`;
  const tokens =
    ':root { --soft: var(--grey); --grey: light-dark(#111, #eee); --ink: black; --other: white; } @media print { :root { --ink: red; } }';
  const rules = usedRules('<svg class="chart"><path class="line tone"/></svg>', sheet, tokens);

  test('are those whose classes are in it, by themselves', () => {
    expect(rules).toContain('.chart .line{stroke: var(--tone);}');
    expect(rules).not.toMatch(/hover|fill: red|fill: blue|margin/);
  });

  test('bring the tokens that they use, and those that these use', () => {
    expect(rules).toContain('--grey:light-dark(#111, #eee)');
    expect(rules).toContain('--ink:black');
    expect(rules).not.toContain('--other');
  });
});
