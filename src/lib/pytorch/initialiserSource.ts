import { NEGATIVE_SLOPE, type Layer } from '../nn/network';
import type { Activation, InitialiserSpec } from '../spec/spec';
import type { Pieces, Slot } from './pieces';

type Dense = Layer & { kind: 'dense' };
type Residual = Layer & { kind: 'residual' };

const NONLINEARITIES: Readonly<Record<Activation, string>> = {
  identity: 'linear',
  relu: 'relu',
  leakyRelu: 'leaky_relu',
  tanh: 'tanh',
  sigmoid: 'sigmoid',
};

/** The calls of nn.init after the network `net` was made, each with a line end before it; empty where all layers are as nn.Linear makes them. */
export function initialisation(layers: readonly Layer[]): Pieces {
  const dense = layers.filter((layer) => layer.kind === 'dense');
  const kinds = new Map<string, Dense[]>();
  for (const layer of dense) {
    const key = JSON.stringify([isByFanIn(layer) ? { ...layer.init, bound: 'fan_in' } : layer.init, layer.bias]);
    kinds.set(key, [...(kinds.get(key) ?? []), layer]);
  }
  const blocks = layers.filter((layer) => layer.kind === 'residual');
  return [
    ...[...kinds.values()].flatMap((alike) => initialisationOf(alike, alike.length === dense.length, blocks)),
    ...factorInitialisation(layers, blocks),
  ];
}

/** Norms that do not start with factors of one. */
function factorInitialisation(layers: readonly Layer[], blocks: readonly Residual[]): Pieces {
  const norms = layers.filter((layer) => 'gamma' in layer && layer.gamma !== 1) as (Layer & { gamma: number })[];
  return [...new Set(norms.map(({ gamma }) => gamma))].flatMap((gamma): Pieces => {
    const places = placesOf(
      norms.filter((norm) => norm.gamma === gamma),
      blocks,
    );
    const call = gamma === 0 ? 'nn.init.zeros_(layer.weight)' : `nn.init.constant_(layer.weight, ${gamma})`;
    return [`\nfor layer in ${places}:\n    ${call}`];
  });
}

/** A list in Python of these layers of `net`; those at the same places in all blocks are told at once. */
function placesOf(layers: readonly Layer[], blocks: readonly Residual[]): string {
  const places = (some: readonly Layer[]) => some.map(({ name }) => `net[${name.replace('.', '][')}]`);
  const inBlocks = layers.filter(({ name }) => name.includes('.'));
  const within = [...new Set(inBlocks.map(({ name }) => name.split('.')[1] ?? ''))];
  const isInAll = blocks.length > 1 && inBlocks.length === blocks.length * within.length;
  if (!isInAll || within.length === 0) return `[${places(layers).join(', ')}]`;
  const outside = places(layers.filter(({ name }) => !name.includes('.')));
  const [first = ''] = within;
  const inside =
    within.length === 1
      ? `block[${first}] for block in net if isinstance(block, Residual)`
      : `block[i] for block in net if isinstance(block, Residual) for i in (${within.join(', ')})`;
  return outside.length === 0 ? `[${inside}]` : `[${outside.join(', ')}, *(${inside})]`;
}

function initialisationOf(alike: readonly Dense[], isAll: boolean, blocks: readonly Residual[]): Pieces {
  const [first] = alike as [Dense];
  const { init, bias } = first;
  const call = isByFanIn(first) ? UNIFORM_BY_FAN_IN : initialiser(init);
  const lines: Pieces[] = [];
  if (call) lines.push([call]);
  if (init.scale !== undefined && init.scale !== 1) lines.push([`layer.weight.data *= ${init.scale}`]);
  if (bias && init.bias === 'zeros') lines.push(['nn.init.zeros_(layer.bias)']);
  if (lines.length === 0) return [];
  if (isAll && alike.length > 1) {
    return [
      `\nfor layer in ${blocks.length > 0 ? 'net.modules()' : 'net'}:`,
      '\n    if isinstance(layer, nn.Linear):',
      ...lines.flatMap((line) => ['\n        ', ...line]),
    ];
  }
  return [`\nfor layer in ${placesOf(alike, blocks)}:`, ...lines.flatMap((line) => ['\n    ', ...line])];
}

/** U(-1/fan_in, 1/fan_in): the same law for layers of any width. */
const isByFanIn = ({ init, inputs }: Dense): boolean => init.kind === 'uniform' && inputs > 1 && init.bound === 1 / inputs;

const UNIFORM_BY_FAN_IN: Slot = {
  name: 'initialise',
  inline: 'nn.init.uniform_(layer.weight, -1 / layer.in_features, 1 / layer.in_features)',
  argument: 'lambda weight: nn.init.uniform_(weight, -1 / weight.shape[1], 1 / weight.shape[1])',
  use: 'initialise(layer.weight)',
};

function initialiser(init: InitialiserSpec): Slot | undefined {
  const [name, ...keywords] = initialiserCall(init);
  if (name === undefined) return undefined;
  const given = keywords.map((keyword) => `, ${keyword}`).join('');
  return {
    name: 'initialise',
    inline: `nn.init.${name}(layer.weight${given})`,
    argument: given === '' ? `nn.init.${name}` : `lambda weight: nn.init.${name}(weight${given})`,
    use: 'initialise(layer.weight)',
  };
}

/** Function of nn.init and its arguments after the tensor; empty for what nn.Linear does by itself. */
function initialiserCall(init: InitialiserSpec): string[] {
  switch (init.kind) {
    case 'linearDefault':
      return [];
    // What nn.Linear does by itself, said aloud: with this a the bound is 1 / sqrt(fan_in).
    case 'uniformFanIn':
      return ['kaiming_uniform_', 'a=5**0.5'];
    case 'zeros':
      return ['zeros_'];
    case 'constant':
      return ['constant_', String(init.value)];
    case 'uniform':
      return ['uniform_', String(-init.bound), String(init.bound)];
    case 'xavierUniform':
    case 'xavierNormal': {
      const gain = init.gain === undefined || init.gain === 1 ? [] : [`gain=${init.gain}`];
      return [init.kind === 'xavierUniform' ? 'xavier_uniform_' : 'xavier_normal_', ...gain];
    }
    case 'heUniform':
    case 'heNormal': {
      const { nonlinearity = 'relu', fan = 'in', negativeSlope = NEGATIVE_SLOPE } = init;
      return [
        init.kind === 'heUniform' ? 'kaiming_uniform_' : 'kaiming_normal_',
        ...(nonlinearity === 'leakyRelu' ? [`a=${negativeSlope}`] : []),
        ...(fan === 'out' ? ['mode="fan_out"'] : []),
        `nonlinearity="${NONLINEARITIES[nonlinearity]}"`,
      ];
    }
  }
}
