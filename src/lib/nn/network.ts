import type { Activation, InitialiserSpec, LayerSpec, PlainLayerSpec } from '../spec/spec';

/**
 * A layer with its place in the network: what it takes in and gives out, and its number among the layers of its kind.
 * `name` is as PyTorch would name it in an nn.Sequential in which a residual block is an nn.Sequential too: '2', and '2.0' in the block 2.
 */
export type Layer = { readonly index: number; readonly name: string; readonly inputs: number; readonly units: number } & (
  | { readonly kind: 'dense'; readonly ordinal: number; readonly bias: boolean; readonly init: InitialiserSpec }
  | { readonly kind: 'activation'; readonly activation: Activation; readonly negativeSlope: number }
  | { readonly kind: 'dropout'; readonly ordinal: number; readonly p: number }
  | { readonly kind: 'noise'; readonly ordinal: number; readonly shift: number; readonly scale: number }
  | { readonly kind: 'batchNorm'; readonly momentum: number; readonly epsilon: number; readonly gamma: number }
  | { readonly kind: 'layerNorm' | 'rmsNorm'; readonly epsilon: number; readonly gamma: number }
  /** The end of a residual block: its input, which is what layer `from` takes in, plus `scale` times what the layer before gives out. */
  | { readonly kind: 'residual'; readonly from: number; readonly scale: number }
);

/** PyTorch's defaults. */
export const NEGATIVE_SLOPE = 0.01;
export const BATCH_NORM_MOMENTUM = 0.1;
export const NORM_EPSILONS = { batchNorm: 1e-5, layerNorm: 1e-5, rmsNorm: 2 ** -23 } as const;

/**
 * The layers of a specification with every default filled in, for inputs [rows, features]: each layer takes [rows, inputs] and gives
 * [rows, units]. The layers of a residual block come one after another, and then the block itself, which adds.
 */
export function networkLayers(specs: readonly LayerSpec[], features: number): Layer[] {
  const layers: Layer[] = [];
  const ordinals = { dense: 0, dropout: 0, noise: 0 };
  const add = (name: string, spec: PlainLayerSpec) => {
    const inputs = layers.at(-1)?.units ?? features;
    const place = { index: layers.length, name, inputs, units: spec.kind === 'dense' ? spec.units : inputs };
    layers.push(plainLayer(place, spec, ordinals));
  };
  specs.forEach((spec, i) => {
    if (spec.kind !== 'residual') {
      add(String(i), spec);
      return;
    }
    const from = layers.length;
    spec.layers.forEach((plain, j) => add(`${i}.${j}`, plain));
    const units = layers.at(-1)?.units ?? features;
    layers.push({ index: layers.length, name: String(i), inputs: units, units, kind: 'residual', from, scale: spec.scale ?? 1 });
  });
  return layers;
}

/** Counts on in `ordinals`. */
function plainLayer(
  place: Pick<Layer, 'index' | 'name' | 'inputs' | 'units'>,
  spec: PlainLayerSpec,
  ordinals: { dense: number; dropout: number; noise: number },
): Layer {
  switch (spec.kind) {
    case 'dense':
      return { ...place, kind: 'dense', ordinal: ordinals.dense++, bias: spec.bias ?? true, init: spec.init ?? { kind: 'linearDefault' } };
    case 'activation':
      return { ...place, kind: 'activation', activation: spec.activation, negativeSlope: spec.negativeSlope ?? NEGATIVE_SLOPE };
    case 'dropout':
      return { ...place, kind: 'dropout', ordinal: ordinals.dropout++, p: spec.p };
    case 'noise':
      return { ...place, kind: 'noise', ordinal: ordinals.noise++, shift: spec.shift, scale: spec.scale };
    case 'batchNorm':
      return { ...place, ...norm(spec), kind: 'batchNorm', momentum: spec.momentum ?? BATCH_NORM_MOMENTUM };
    case 'layerNorm':
    case 'rmsNorm':
      return { ...place, ...norm(spec), kind: spec.kind };
  }
}

const norm = ({ kind, epsilon = NORM_EPSILONS[kind], gamma = 1 }: PlainLayerSpec & { kind: keyof typeof NORM_EPSILONS }) => ({
  epsilon,
  gamma,
});
