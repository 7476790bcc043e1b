/** Rules to begin from. The last three fail. */
export const PRESETS = [
  'heavyBall',
  'averagingBall',
  'nesterov',
  'adagrad',
  'rmsprop',
  'adam',
  'lion',
  'sign',
  'noFriction',
  'lateGradient',
  'noRoot',
] as const;
export type Preset = (typeof PRESETS)[number];

/** The text of a rule to begin from, with a learning rate. */
export const presetText = (preset: Preset, learningRate: number): string => `alpha = ${learningRate}\n${LINES[preset].join('\n')}`;

/** The preset that a text is, with whatever learning rate. */
export function presetOf(text: string): Preset | undefined {
  const rate = Number(/^alpha = (\S+)\n/.exec(text)?.[1]);
  return PRESETS.find((preset) => presetText(preset, rate) === text);
}

/** Which built-in optimiser a preset is like: whose learning rate suits it. */
export const KIN = {
  heavyBall: 'momentum',
  averagingBall: 'sgd',
  nesterov: 'nesterov',
  adagrad: 'adagrad',
  rmsprop: 'rmsprop',
  adam: 'adam',
  lion: 'lion',
  sign: 'lion',
  noFriction: 'momentum',
  lateGradient: 'sgd',
  noRoot: 'rmsprop',
} as const satisfies Readonly<Record<Preset, string>>;

const LINES: Readonly<Record<Preset, readonly string[]>> = {
  heavyBall: ['beta = 0.9', 'v = beta*v + g', 'w = w - alpha*v'],
  averagingBall: ['beta = 0.9', 'v = beta*v + (1 - beta)*g', 'w = w - alpha*v'],
  nesterov: ['beta = 0.9', 'v = beta*v + g', 'w = w - alpha*(g + beta*v)'],
  adagrad: ['eps = 1e-10', 's = s + g**2', 'w = w - alpha*g/(sqrt(s) + eps)'],
  rmsprop: ['rho = 0.99', 'eps = 1e-8', 's = rho*s + (1 - rho)*g**2', 'w = w - alpha*g/(sqrt(s) + eps)'],
  adam: [
    'beta1 = 0.9',
    'beta2 = 0.999',
    'eps = 1e-8',
    'm = beta1*m + (1 - beta1)*g',
    's = beta2*s + (1 - beta2)*g**2',
    'mhat = m/(1 - beta1**t)',
    'shat = s/(1 - beta2**t)',
    'w = w - alpha*mhat/(sqrt(shat) + eps)',
  ],
  lion: ['beta1 = 0.9', 'beta2 = 0.99', 'u = sign(beta1*m + (1 - beta1)*g)', 'm = beta2*m + (1 - beta2)*g', 'w = w - alpha*u'],
  sign: ['w = w - alpha*sign(g)'],
  noFriction: ['beta = 1', 'v = beta*v + g', 'w = w - alpha*v'],
  lateGradient: ['w = w - alpha*late', 'late = g'],
  noRoot: ['rho = 0.99', 'eps = 1e-8', 's = rho*s + (1 - rho)*g**2', 'w = w - alpha*g/(s + eps)'],
};
