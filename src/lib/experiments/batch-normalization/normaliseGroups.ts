/** What a normalisation takes its means over, in values [examples, channels, positions]. */
export const NORM_KINDS = ['batch', 'layer', 'instance', 'group', 'token', 'rms'] as const;
export type NormKind = (typeof NORM_KINDS)[number];

export interface NormShape {
  examples: number;
  channels: number;
  positions: number;
  /** Into which the channels of an example are divided, by group normalisation alone. */
  groups: number;
}

/** Where a value stands, each counted from 0. */
export interface Cell {
  example: number;
  channel: number;
  position: number;
}

/**
 * The number of the set of values that share one mean with this one: batch normalisation (Ioffe and Szegedy 2015) takes a channel over
 * all examples and positions, layer normalisation (Ba et al. 2016) an example, or as transformers do and RMS normalisation with it
 * (Zhang and Sennrich 2019) one position of an example, instance normalisation (Ulyanov et al. 2016) a channel of an example, group
 * normalisation (Wu and He 2018) a few channels of an example.
 */
function sharedSet(kind: NormKind, { channels, positions, groups }: NormShape, { example, channel, position }: Cell): number {
  switch (kind) {
    case 'batch':
      return channel;
    case 'layer':
      return example;
    case 'instance':
      return example * channels + channel;
    case 'group':
      return example * groups + Math.floor((channel * groups) / channels);
    case 'token':
    case 'rms':
      return example * positions + position;
  }
}

/** All cells in the order of their values: examples, in each channels, in each positions. */
export function cellsOf({ examples, channels, positions }: NormShape): Cell[] {
  return Array.from({ length: examples * channels * positions }, (_, index) => ({
    example: Math.floor(index / (channels * positions)),
    channel: Math.floor(index / positions) % channels,
    position: index % positions,
  }));
}

/** Mean and variance (biased) of a set; RMS normalisation takes no mean off, and its variance is the mean square. */
export interface SetMoments {
  mean: number;
  variance: number;
}

export interface NormalisedGroups {
  /** In the order of the values. */
  normalised: number[];
  /** For every value the set that it belongs to. */
  sets: number[];
  /** For every set. */
  moments: Map<number, SetMoments>;
}

/** (x - mean) / sqrt(variance + epsilon), with the moments of each value's own set; without scale and shift. */
export function normaliseGroups(values: readonly number[], kind: NormKind, shape: NormShape, epsilon = 1e-5): NormalisedGroups {
  const sets = cellsOf(shape).map((cell) => sharedSet(kind, shape, cell));
  const moments = new Map<number, SetMoments>();
  for (const set of new Set(sets)) {
    const own = values.filter((_, index) => sets[index] === set);
    const mean = kind === 'rms' ? 0 : own.reduce((sum, value) => sum + value, 0) / own.length;
    moments.set(set, { mean, variance: own.reduce((sum, value) => sum + (value - mean) ** 2, 0) / own.length });
  }
  const normalised = values.map((value, index) => {
    const { mean, variance } = moments.get(sets[index] ?? NaN) ?? { mean: NaN, variance: NaN };
    return (value - mean) / Math.sqrt(variance + epsilon);
  });
  return { normalised, sets, moments };
}
