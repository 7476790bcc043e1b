import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { figureOfPath } from '../../lib/book/widgetNames';

const modules = import.meta.glob<{ default: AstroComponentFactory }>('/src/components/widgets/*/Widget.astro', { eager: true });

/** Every figure with its component, by name. */
export const widgets = Object.entries(modules).flatMap(([path, { default: Widget }]) => {
  const figure = figureOfPath(path);
  return figure ? [{ figure, Widget }] : [];
});
