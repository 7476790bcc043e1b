import { withBase } from '../../../lib/book/basePath';
import { linkFragment, writePermalink } from '../../../lib/share/permalink';
import type { Schema } from '../../../lib/share/setting';
import { slideAddress } from '../../../lib/share/slideAddress';
import type { Figure } from './useFigure';

/** Opens the figure in its present state as a slide for a lecture; on a slide, goes back to the book. */
export function SlideLink<S extends Schema>({ figure }: { figure: Figure<S> }) {
  const { id, definition, settings, frame, live } = figure;
  if (live && document.documentElement.dataset['view'] === 'slide')
    return (
      <a class="figure-link" href={figure.link()} target="_top" data-leaves>
        {frame.phrases.leaveSlide}
      </a>
    );
  const { schema } = definition;
  const page = withBase(import.meta.env.BASE_URL, `/embed/${id}/`);
  const theme = live ? document.documentElement.dataset['theme'] : undefined;
  const query = `${writePermalink(id, schema, settings)}${theme === undefined ? '' : `&theme=${theme}`}`;
  return (
    <a class="figure-link" href={slideAddress(page, query, linkFragment(id, schema, settings))} target="_top">
      {frame.phrases.slideView}
    </a>
  );
}
