import { withBase } from '../../../lib/book/basePath';
import { labStateOf } from '../../../lib/lab/fromFigure';
import { writeLabLink } from '../../../lib/lab/writeLabLink';
import type { Rerun } from '../../../lib/pytorch/rerun';
import { writePermalink } from '../../../lib/share/permalink';
import type { Schema } from '../../../lib/share/setting';
import type { Figure } from './useFigure';

/** Where the Lab opens with the networks that a figure trains; undefined where it trains none. */
export function labAddress<S extends Schema>({ id, definition, settings }: Figure<S>, rerun: Rerun): string | undefined {
  const { schema, numbers } = definition;
  const state = labStateOf({
    figure: id,
    query: writePermalink(id, schema, settings),
    rerun,
    specs: numbers?.kind === 'trained' ? numbers.specs(settings) : [],
  });
  return state && withBase(import.meta.env.BASE_URL, `/lab/${writeLabLink(state)}`);
}
