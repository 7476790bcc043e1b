import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Schema, Setting, SettingsOf, ValueOf } from '../../../lib/share/setting';
import { SettingControl } from '../../controls/SettingControl';
import { keyControls } from './keyControls';
import { REVEAL } from './reveal';
import type { Figure } from './useFigure';
import { fill } from './words';

interface Props<S extends Schema> {
  figure: Figure<S>;
  /** Settings without a control in the row. */
  hidden: readonly string[];
  /** Controls of the figure's own. */
  children: ComponentChildren;
}

/**
 * The controls of a figure, the key ones first. On a phone the others are folded away until they are asked for, or one of them has another value than
 * it comes with, or a symbol beside the figure points to it; elsewhere all are seen.
 */
export function FigureControls<S extends Schema>({ figure, hidden, children }: Props<S>) {
  const { id, definition, settings, words, frame, live, change } = figure;
  const { schema } = definition;
  const { keys, more } = useMemo(() => keyControls(schema, definition.keys, hidden), [schema, definition, hidden]);
  const [isOpen, setOpen] = useState(false);
  const group = useRef<HTMLDivElement>(null);
  const set = more.filter((name) => settings[name] !== schema[name]?.default);
  const values = set.map((name) => String(settings[name])).join();
  useEffect(() => {
    if (values !== '') setOpen(true);
  }, [values]);
  useEffect(() => {
    const folded = group.current;
    const open = () => setOpen(true);
    folded?.addEventListener(REVEAL, open);
    return () => folded?.removeEventListener(REVEAL, open);
  }, []);
  const control = (name: string) => (
    <SettingControl
      key={name}
      id={`${id}-${name}`}
      name={name}
      setting={schema[name] as Setting}
      value={settings[name] as ValueOf<Setting>}
      words={words.settings[name] ?? { name }}
      disabled={!live}
      onChange={(value) => change({ [name]: value } as Partial<SettingsOf<S>>)}
    />
  );
  return (
    <div class="figure-controls" role="group" aria-label={frame.phrases.controls}>
      {keys.map(control)}
      {more.length > 0 && (
        <>
          <button
            type="button"
            class="more-button"
            disabled={!live}
            aria-expanded={isOpen}
            aria-controls={`${id}-more`}
            onClick={() => setOpen(!isOpen)}
          >
            {fill(frame.phrases.moreControls, { count: more.length })}
          </button>
          <div class="more-controls" id={`${id}-more`} data-open={isOpen} ref={group}>
            {more.map(control)}
          </div>
        </>
      )}
      {children}
    </div>
  );
}
