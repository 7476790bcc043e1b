import { hasControl } from '../../../lib/share/hasControl';
import type { Schema } from '../../../lib/share/setting';

/** Those of a schema that come first, where a figure names none. */
const FIRST = 3;

interface ControlNames {
  /** Of the controls that stand directly under the first panel on a phone. */
  keys: readonly string[];
  /** Of the others, which are folded away there. */
  more: readonly string[];
}

/**
 * Which settings have a control in the row, the key ones first.
 * @param named those that the figure calls key; else the first three
 * @param hidden those without a control in the row
 */
export function keyControls(schema: Schema, named: readonly string[] | undefined, hidden: readonly string[]): ControlNames {
  const names = Object.entries(schema).flatMap(([name, setting]) => (hasControl(setting) && !hidden.includes(name) ? [name] : []));
  const keys = names.filter((name, place) => named?.includes(name) ?? place < FIRST);
  return { keys, more: names.filter((name) => !keys.includes(name)) };
}
