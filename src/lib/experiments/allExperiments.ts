import type { Experiment } from './experiment';

export { measuredSentence, rounded } from './claimResult';
export { verdict } from './verdict';

export interface PlacedExperiment {
  /** The claim's: 'heavy-ball-takes-the-root' for claims/momentum/heavyBallTakesTheRoot.ts. */
  id: string;
  /** The chapter's folder. */
  chapter: string;
  /** From the project's folder. */
  path: string;
  experiment: Experiment;
}

const modules = import.meta.glob<Experiment>('./claims/*/*.ts', { eager: true, import: 'experiment' });

/** Every claim's experiment, by chapter and name. @throws if two claims have one name */
export const experiments: readonly PlacedExperiment[] = Object.entries(modules).map(([module, experiment]) => {
  const [, chapter = '', file = ''] = /^\.\/claims\/([^/]+)\/([^/]+)\.ts$/.exec(module) ?? [];
  return { id: kebabCase(file), chapter, path: `src/lib/experiments/claims/${chapter}/${file}.ts`, experiment };
});

const names = experiments.map(({ id }) => id);
const twice = names.find((id, index) => names.indexOf(id) !== index);
if (twice !== undefined) throw new Error(`Two claims are called '${twice}'`);

function kebabCase(camelCase: string): string {
  return camelCase.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
