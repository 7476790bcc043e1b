import { cruise, type ICruiseResult } from 'dependency-cruiser';
import configuration from '../../.dependency-cruiser.mjs';

export const ruleNames: readonly string[] = (configuration.forbidden ?? []).flatMap(({ name }) => name ?? []);

/** The imports in `src` below a folder that a rule forbids, each as 'rule: importer -> imported'. */
export async function forbiddenImports(folder = '.'): Promise<string[]> {
  const { output } = await cruise(['src'], { ...configuration.options, baseDir: folder, validate: true, ruleSet: configuration });
  const { summary } = output as ICruiseResult;
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
}
