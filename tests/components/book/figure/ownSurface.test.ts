import { describe, expect, test } from 'vitest';
import '../../../../src/lib/pytorch/ownEngineStarted';
import words from '../../../../src/content/words/en/momentum-explorer.json';
import { explorationNotices } from '../../../../src/components/book/figure/own/ownNotices';
import { factsOf, foundSentences, hereSentence } from '../../../../src/components/book/figure/own/ownSentences';
import { placeName, signName } from '../../../../src/components/book/figure/placeName';
import { explore, OWN } from '../../../../src/lib/surfaces/exploration';
import { ownSurface } from '../../../../src/lib/surfaces/own/ownSurface';
import { ownPresets, type OwnPreset } from '../../../../src/lib/surfaces/own/presets';

const square = { x: [-2, 2], y: [-2, 2] } as const;

function surfaceOf(ground: Parameters<typeof ownSurface>[0]) {
  const surface = ownSurface(ground);
  if (!surface) throw new Error('It is a number nowhere');
  return surface;
}

describe('what is said of a surface that a reader typed', () => {
  test('how many critical points were found, and the lowest', () => {
    expect(foundSentences(surfaceOf(ownPresets.himmelblau))).toBe(
      'Found: 4 minima, 4 saddles, 1 maximum. The lowest minima found are 0, at 4 places.',
    );
    expect(foundSentences(surfaceOf(ownPresets.beale))).toBe('Found: 1 minimum, 2 saddles. The lowest minimum found is 0, at (3, 0.5).');
  });

  test('that the monkey saddle is degenerate, and what that means', () => {
    const said = foundSentences(surfaceOf(ownPresets.monkey));
    expect(said).toContain('Found: 1 degenerate point.');
    expect(said).toContain('the Hessian is singular');
  });

  test('that there is none, or a whole line of them', () => {
    expect(foundSentences(surfaceOf({ formula: 'x + y', ...square }))).toBe('No critical point was found on this rectangle.');
    expect(foundSentences(surfaceOf({ formula: 'x^2', ...square }))).toContain('level along a whole line');
  });

  test('the condition number at the start, or that there is none', () => {
    expect(hereSentence(surfaceOf(ownPresets.rosenbrock), [1, 1])).toContain('condition number 2510');
    expect(hereSentence(surfaceOf({ formula: 'x^2', ...square }), [1, 1])).toContain('its condition number infinite');
  });

  test('how the derivatives were checked, and where the walls are cut', () => {
    expect(factsOf(surfaceOf(ownPresets.rosenbrock).own)).toMatch(/at 36 places, to .*Heights above 514, on 20\u00a0% of the rectangle/);
    const kink = -2 + (4 * 2.37) / 6;
    expect(factsOf(surfaceOf({ formula: `abs(x - ${kink})`, ...square }).own)).toContain('at 30 of 36 places');
  });
});

describe('what is told', () => {
  const noticesOf = (preset: OwnPreset) => {
    const { formula, x, y, start, learningRate, momentum } = preset;
    const settings = { surface: OWN, formula, x, y, start, learningRate, momentum } as const;
    return explorationNotices(explore(settings), settings, words);
  };

  test('nothing of a good surface', () => {
    expect(noticesOf(ownPresets.beale)).toEqual([]);
  });

  test('on how much of the rectangle f is no number, and why the start was moved', () => {
    expect(noticesOf({ ...ownPresets.himmelblau, formula: 'log(x + 1) + y', start: [-3, 1] })).toEqual([
      'f is complex or not a number on 40 % of this rectangle, which is left blank.',
      expect.stringContaining('At the start f is complex') as string,
    ]);
  });

  test('that another surface is shown where f is a number nowhere', () => {
    expect(noticesOf({ ...ownPresets.monkey, formula: 'log(-1 - x^2)' })).toEqual([
      expect.stringContaining(`The picture shows ${ownPresets.himmelblau.formula} instead`) as string,
    ]);
  });
});

test('a point that was found is called by where it lies, one of the book by its name', () => {
  const phrases = { ...words.phrases, 'place.pass': 'saddle' };
  const found = { x: 3, y: 2, kind: 'minimum', name: '(3, 2)', isFound: true } as const;
  const known = { x: 0, y: 0, kind: 'saddle', name: 'pass' } as const;
  expect([found, known].map((point) => signName(point, phrases))).toEqual(['(3, 2)', 'saddle']);
  expect([found, known].map((point) => placeName(point, phrases))).toEqual(['minimum at (3, 2)', 'saddle']);
});
