import type { Activation, InitialiserSpec, LayerSpec } from '../spec/spec';

/** A layer with its place in the network: what it takes in and gives out, and its number among the layers of its kind. */
export type Layer = { readonly index: number; readonly inputs: number; readonly units: number } & (
  | { readonly kind: 'dense'; readonly ordinal: number; readonly bias: boolean; readonly init: InitialiserSpec }
  | { readonly kind: 'activation'; readonly activation: Activation; readonly negativeSlope: number }
  | { readonly kind: 'dropout'; readonly ordinal: number; readonly p: number }
  | { readonly kind: 'noise'; readonly ordinal: number; readonly shift: number; readonly scale: number }
  | { readonly kind: 'batchNorm'; readonly momentum: number; readonly epsilon: number }
);

/** PyTorch's defaults. */
export const NEGATIVE_SLOPE = 0.01;
export const BATCH_NORM_MOMENTUM = 0.1;
export const BATCH_NORM_EPSILON = 1e-5;

/** The layers of a specification with every default filled in, for inputs of `features` numbers. */
export function networkLayers(specs: readonly LayerSpec[], features: number): Layer[] {
  const layers: Layer[] = [];
  let inputs = features;
  let dense = 0;
  let dropout = 0;
  let noise = 0;
  for (const [index, spec] of specs.entries()) {
    const place = { index, inputs, units: spec.kind === 'dense' ? spec.units : inputs };
    switch (spec.kind) {
      case 'dense':
        layers.push({ ...place, kind: 'dense', ordinal: dense++, bias: spec.bias ?? true, init: spec.init ?? { kind: 'linearDefault' } });
        break;
      case 'activation':
        layers.push({ ...place, kind: 'activation', activation: spec.activation, negativeSlope: spec.negativeSlope ?? NEGATIVE_SLOPE });
        break;
      case 'dropout':
        layers.push({ ...place, kind: 'dropout', ordinal: dropout++, p: spec.p });
        break;
      case 'noise':
        layers.push({ ...place, kind: 'noise', ordinal: noise++, shift: spec.shift, scale: spec.scale });
        break;
      case 'batchNorm':
        layers.push({
          ...place,
          kind: 'batchNorm',
          momentum: spec.momentum ?? BATCH_NORM_MOMENTUM,
          epsilon: spec.epsilon ?? BATCH_NORM_EPSILON,
        });
        break;
    }
    inputs = place.units;
  }
  return layers;
}
