import './figure/loadedAtBuild';
import { tagOfFigure } from '../../lib/book/widgetNames';
import { stateQuery, type SettingChanges } from '../../lib/share/stateQuery';
import { withBase } from '../../lib/book/basePath';
import type { FigureDefinition } from './figure/defineFigure';
import type { FigureComponent } from './figure/StillFigure';
import { labelled } from './labels';

const definitions = import.meta.glob<FigureDefinition>('/src/components/widgets/*/figure.ts', { eager: true, import: 'definition' });
const modules = import.meta.glob<Record<string, FigureComponent>>('/src/components/widgets/*/*.tsx');

/** @throws Error if there is no such figure */
export function definitionOf(figure: string): FigureDefinition {
  const definition = definitions[`/src/components/widgets/${figure}/figure.ts`];
  if (!definition) throw new Error(`There is no figure '${figure}'.`);
  return definition;
}

/** The component of a figure: that of the figure's name, in the file of its name. */
export async function componentOf(figure: string): Promise<FigureComponent> {
  const tag = tagOfFigure(figure);
  const component = (await modules[`/src/components/widgets/${figure}/${tag}.tsx`]?.())?.[tag];
  if (!component) throw new Error(`The figure '${figure}' has no component '${tag}'.`);
  return component;
}

/**
 * The address that opens a figure with these settings.
 * @param on the page, where no chapter shows the figure: '/conventions/'
 */
export function stateAddress(figure: string, set: SettingChanges, on?: string): string {
  const page = on === undefined ? labelled(figure).href.replace(/#.*/, '') : withBase(import.meta.env.BASE_URL, on);
  return `${page}?${stateQuery(figure, definitionOf(figure).schema, set)}#${figure}`;
}
