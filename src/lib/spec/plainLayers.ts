import type { LayerSpec, PlainLayerSpec } from './spec';

/** All layers in the order in which the signal meets them, those of residual blocks among them. */
export const plainLayers = (layers: readonly LayerSpec[]): PlainLayerSpec[] =>
  layers.flatMap((layer) => (layer.kind === 'residual' ? layer.layers : [layer]));
