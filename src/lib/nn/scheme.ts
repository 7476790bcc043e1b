import type { InitialiserSpec } from '../spec/spec';

/**
 * The schemes of the chapter on initialisation, from the widest weights of a wide layer to the narrowest: U(-1, 1), He's and Xavier's
 * uniform laws, U(+-1/sqrt n) and U(+-1/n), n being fan_in.
 */
export const SCHEMES = ['unit', 'he', 'xavier', 'rootFanIn', 'fanIn'] as const;

export type Scheme = (typeof SCHEMES)[number];

/** How a layer with `fanIn` inputs draws its weights under a scheme. All biases are zero. */
export function schemeInitialiser(scheme: Scheme, fanIn: number): InitialiserSpec {
  switch (scheme) {
    case 'unit':
      return { kind: 'uniform', bound: 1, bias: 'zeros' };
    case 'fanIn':
      return { kind: 'uniform', bound: 1 / fanIn, bias: 'zeros' };
    case 'rootFanIn':
      return { kind: 'uniformFanIn', bias: 'zeros' };
    case 'xavier':
      return { kind: 'xavierUniform', bias: 'zeros' };
    case 'he':
      return { kind: 'heUniform', bias: 'zeros' };
  }
}
