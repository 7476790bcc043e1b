import { presetText, PRESETS } from '../../src/lib/rules/presets';
import { rulesAgree } from './rulesAgree';

/** Rules that readers can begin from, and some with whatever else a rule can have. */
const OTHERS = {
  'clipped by the norm': 'c = 0.5\nr = norm(g)\ng = where(r > c, g*c/r, g)\nw = w - 0.3*g',
  'a counter of its own': 'n = n + 1\na = 1 - 0.5**n\nm = 0.5*m + 0.5*g\nw = w - 0.1*m/a',
  'names that Python has for something else': 'lambda = 0.1\nself = 0.5*self + g\nw = w - lambda*self',
  'a memory of the weights': 'slow = where(t < 2, w, 0.5*slow + 0.5*w)\nw = 0.9*w + 0.1*slow - 0.2*g',
  'numbers for whole layers': 'w = 0.5\nw = w - 0.1*max(g)',
  'the rest of the functions':
    'u = tanh(g) + exp(-abs(g)) - log(2 + g)\nw = w - 0.1*min(u, 0.5)*max(0.1, g)*max(u, w) + mean(w)*sqrt(norm(u))',
  'one number kept from the layer': 'r = 0.9*r + 0.1*norm(g)\nw = w - 0.1*g/r',
} as const;

rulesAgree('rules', [...PRESETS.map((preset) => [preset, presetText(preset, 0.1)] as const), ...Object.entries(OTHERS)], 0.95);
