import { existsSync, readdirSync } from 'node:fs';
import type { Rerun } from '../../src/lib/pytorch/rerun';
import type { Schema, SettingsOf } from '../../src/lib/share/setting';

const WIDGETS = new URL('../../src/components/widgets/', import.meta.url);

export interface FigureInPyTorch {
  id: string;
  schema: Schema;
  /** Programs that train for long go no further than `mostSteps`. */
  rerun: (settings: SettingsOf<Schema>, mostSteps?: number) => Rerun;
}

/** Every figure that says what PyTorch is to redo, or the one that FIGURE names: `FIGURE=dropout-twins npm run test:python`. */
export async function figuresInPyTorch(): Promise<FigureInPyTorch[]> {
  const only = process.env['FIGURE'];
  const ids = readdirSync(WIDGETS).filter((id) => existsSync(new URL(`${id}/pytorch.ts`, WIDGETS)) && (!only || id === only));
  return Promise.all(
    ids.map(async (id) => {
      const load = (module: string) => import(new URL(`${id}/${module}.ts`, WIDGETS).pathname) as Promise<Omit<FigureInPyTorch, 'id'>>;
      return { id, schema: (await load('settings')).schema, rerun: (await load('pytorch')).rerun };
    }),
  );
}
