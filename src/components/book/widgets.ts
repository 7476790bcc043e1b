import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { figures } from './labels';

/** The modules that `writeFigureModules` writes, in a folder whose name begins with a dot. */
const modules = import.meta.glob<{ default: AstroComponentFactory }>('/.cache/figures/*/Widget.astro', { eager: true, exhaustive: true });

/** Every figure with its component, by name. */
export const widgets = figures.map((figure) => {
  const Widget = modules[`/.cache/figures/${figure}/Widget.astro`]?.default;
  if (!Widget) throw new Error(`The figure '${figure}' is new: start anew, so that its module is written.`);
  return { figure, Widget };
});
