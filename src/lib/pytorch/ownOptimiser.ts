import type { Rule } from '../rules/rule';

/** An optimiser of the reader's, as a class of its own. */
export interface OwnOptimiser {
  rule: Rule;
  className: string;
  /** `alpha=0.5`, `beta=0.9` */
  keywords: readonly string[];
  source: string;
  /** Whether the class needs `import math`. */
  usesMath: boolean;
}

/** How a program makes it: `Yours(w, alpha=0.5, beta=0.9)`. */
export const ownCall = ({ className, keywords }: OwnOptimiser, parameters: string): string =>
  `${className}(${[parameters, ...keywords].join(', ')})`;
