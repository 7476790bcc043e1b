import type { KeyPlace } from '../../lib/teach/slideKeys';

/** Of each kind the first that fits. */
const PLACES: readonly (readonly [KeyPlace, string])[] = [
  ['slider', 'input[type=range], .draggable, .turntable, [role=slider]'],
  ['button', 'button, summary, a, input[type=checkbox]'],
  ['text', 'input, textarea'],
  // What can be moved to in a picture has keys of its own.
  ['list', 'select, svg [tabindex], svg[tabindex]'],
];

/** What a key was pressed on. */
export function keyPlace(target: EventTarget | null): KeyPlace {
  if (!(target instanceof Element)) return 'page';
  return PLACES.find(([, selector]) => target.closest(selector) !== null)?.[0] ?? 'page';
}
