import { expect, test } from 'vitest';
import { plainText } from '../../../src/components/practice/plainText';
import { inlineHtml } from '../../../src/lib/book/inlineHtml';

test.each([
  ['$U(\\pm1/\\sqrt n)$', 'U(±1/√n)'],
  ['$U(\\pm1/n)$ and He', 'U(±1/n) and He'],
  ['over $p$, for $n\\operatorname{Var}(w) = 4$', 'over p, for nVar(w) = 4'],
  ['`nn.Dropout(keep)` where $a < b$', 'nn.Dropout(keep) where a < b'],
  ['no formula', 'no formula'],
])('%s is said once', (words, said) => expect(plainText(inlineHtml(words))).toBe(said));
