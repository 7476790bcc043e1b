import '../../src/lib/pytorch/ownEngineStarted';
import { defaultsOf } from '../../src/lib/share/setting';
import { explorationSettings } from '../../src/lib/surfaces/explorationSettings';
import { OWN, type ExplorationSettings } from '../../src/lib/surfaces/exploration';
import { ownPresets, type OwnPreset } from '../../src/lib/surfaces/own/presets';
import type { FigureInPyTorch } from './figures';
import type { PanelCase } from './panelsAgree';

/** The figures in which readers type surfaces. */
const FIGURES = ['momentum-explorer', 'loss-surface'];

const { x, y, start, learningRate, momentum } = ownPresets.monkey;
const typed = (formula: string): OwnPreset => ({ formula, x, y, start, learningRate, momentum });

/** Whatever a formula may be made of, and what PyTorch does not take as it stands: constants, choices between constants, bounds that are numbers. */
const ODD: Readonly<Record<string, OwnPreset>> = {
  functions: typed('exp(-x^2)*tanh(y) + log(3 + x*y)*sqrt(2 + sin(x)) - abs(y - 0.3)/4 + sign(x + 3)*cos(y)'),
  bounds: typed('min(x^2, 0.4) + max(max(y^2, x), 0.1) + min(cos(pi/3), 2)*y'),
  choices: typed('where(x > 0.5, x^2 + y^2, 0.3*x) + where(2 > 1, y, x) + where(y < 0, 0.1, 0.25)'),
  constant: typed('sqrt(2) + where(x > 0, 0.1, 0.3)'),
  powers: typed('(2 + x)^y + 2^(x*y) - -x^2 + (x^2 + 0.1)^0.5 + 10^-1*y'),
};

const settingsOf = ({ formula, ...rest }: OwnPreset): Partial<ExplorationSettings> => ({
  surface: OWN,
  formula,
  x: rest.x,
  y: rest.y,
  start: rest.start,
  learningRate: rest.learningRate,
  momentum: rest.momentum,
});

const caseOf = ({ id, schema, rerun }: FigureInPyTorch, name: string, preset: OwnPreset, hasNotebook = false): PanelCase => ({
  name: `${id} with a surface of one's own: ${name}`,
  rerun: rerun({ ...defaultsOf(schema), ...defaultsOf(explorationSettings), ...settingsOf(preset) }),
  hasNotebook,
});

/** One formula in each of the figures, of those that PyTorch does not take as they stand. */
export function oddSurfaces(figures: readonly FigureInPyTorch[]): PanelCase[] {
  const [explorer, surface] = FIGURES.map((id) => figures.find((figure) => figure.id === id));
  return [
    ...(explorer ? [caseOf(explorer, 'choices', ODD['choices']!)] : []),
    ...(surface ? [caseOf(surface, 'functions', ODD['functions']!)] : []),
  ];
}

/** All presets and all odd formulas in both figures, with a notebook each. */
export const everyOwnSurface = (figures: readonly FigureInPyTorch[]): PanelCase[] =>
  figures
    .filter(({ id }) => FIGURES.includes(id))
    .flatMap((figure) => Object.entries({ ...ownPresets, ...ODD }).map(([name, preset]) => caseOf(figure, name, preset, true)));
