import { useMemo, useRef } from 'preact/hooks';
import type { RunSpec } from '../../../lib/spec/spec';

/** The runs of these settings: the same list as before where the settings that changed are no matter of the training. `specsOf` must not change. */
export function useSpecs<Settings>(specsOf: (settings: Settings) => readonly RunSpec[], settings: Settings): readonly RunSpec[] {
  const before = useRef<{ text: string; specs: readonly RunSpec[] }>();
  const make = useRef(specsOf);
  return useMemo(() => {
    const specs = make.current(settings);
    const text = JSON.stringify(specs);
    if (before.current?.text !== text) before.current = { text, specs };
    return before.current.specs;
  }, [settings]);
}
