import { describe, expect, test } from 'vitest';
import { corrected } from '../../../scripts/site/corrected.js';

const WORDS = [
  'loss',
  'dropout',
  'normalisation',
  'gradient',
  'gradients',
  'learning',
  'validation',
  'predict',
  'colour',
  'converge',
  'decrease',
  'zero',
  'relus',
  'infinite',
];

describe('a misspelt word', () => {
  test.each([
    ['droput', 'dropout'],
    ['normalistion', 'normalisation'],
    ['gradeint', 'gradient'],
    ['learnig', 'learning'],
    ['validaton', 'validation'],
    ['Convrege', 'converge'],
  ])('%s is taken for %s', (typed, meant) => {
    expect(corrected(typed, WORDS)).toBe(meant);
  });

  test('is taken for the more frequent of two words that are as near', () => {
    expect(corrected('gradeint', ['gradiant', 'gradient'])).toBe('gradient');
    expect(corrected('validadion', ['validation', 'validatior'])).toBe('validation');
  });
});

test('a word that is rare in the book is left as it is, and none is taken for it', () => {
  expect(corrected('whenever', ['wherever'], ['whenever'])).toBeUndefined();
  expect(corrected('gradeint', [], ['gradient'])).toBeUndefined();
});

describe('a word is left as it is', () => {
  test.each([
    'dropout',
    'normalization',
    'color',
    'predicts',
    'predicted',
    'converges',
    'zebra',
    'lost',
    'CUDA',
    'qwertyuiop',
    'p95',
    'ReLux',
    'infinity',
    'running_mean',
  ])('where it is %s', (typed) => {
    expect(corrected(typed, WORDS)).toBeUndefined();
  });
});
