import { trainedRun } from '../../src/lib/pytorch/trainedRun';
import type { Rerun } from '../../src/lib/pytorch/rerun';
import { defaultsOf, type Schema, type SettingsOf } from '../../src/lib/share/setting';

const firstRuns = import.meta.glob<object>('/src/components/widgets/*/firstRun.ts');
const settings = import.meta.glob<{ schema: Schema }>('/src/components/widgets/*/settings.ts');
const pytorch = import.meta.glob<{ rerun: (settings: SettingsOf<Schema>) => Rerun }>('/src/components/widgets/*/pytorch.ts');

/** Trains what the pages and the notebooks of all figures show for the defaults, the last figure first. */
export async function trainFirstRuns(): Promise<void> {
  for (const path of Object.keys(settings).sort().reverse()) {
    const part = (name: string) => path.replace('settings.ts', name);
    await firstRuns[part('firstRun.ts')]?.();
    const schema = (await settings[path]?.())?.schema;
    const rerun = (await pytorch[part('pytorch.ts')]?.())?.rerun;
    if (schema && rerun) trainedRun(rerun(defaultsOf(schema)));
  }
}
