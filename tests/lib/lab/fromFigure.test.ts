import { describe, expect, test } from 'vitest';
import { labStateOf } from '../../../src/lib/lab/fromFigure';
import { readLabLink } from '../../../src/lib/lab/labLink';
import { networkProblems } from '../../../src/lib/lab/labNetwork';
import { writeLabLink } from '../../../src/lib/lab/writeLabLink';
import { writePermalink } from '../../../src/lib/share/permalink';
import { defaultsOf } from '../../../src/lib/share/setting';
import { figureDefinitions } from '../../components/figures';
import { randomSettings } from '../../pytorch/randomSettings';

const SETTINGS = 5;
const LONGEST_LINK = 30_000;

const figures = (await figureDefinitions()).flatMap(({ id, definition }) => {
  const { schema, numbers, rerun } = definition;
  const states = [defaultsOf(schema), ...Array.from({ length: SETTINGS }, (_, number) => randomSettings(schema, number + 1))].flatMap(
    (settings) => {
      const state = labStateOf({
        figure: id,
        query: writePermalink(id, schema, settings),
        rerun: rerun(settings),
        specs: numbers?.kind === 'trained' ? numbers.specs(settings) : [],
      });
      return state ? [state] : [];
    },
  );
  return states.length > 0 ? [{ id, states }] : [];
});

test('there are figures that train', () => {
  expect(figures.length).toBeGreaterThan(20);
});

describe.each(figures)('$id', ({ states }) => {
  test('opens in the Lab as it is: nothing is refused, nothing gets lost, and all can be trained', () => {
    for (const state of states) {
      const link = writeLabLink(state);
      expect(link.length).toBeLessThan(LONGEST_LINK);
      const reading = readLabLink(link);
      expect(reading).toEqual({ state, refused: [] });
      for (const network of [state.a, ...(state.b ? [state.b] : [])]) expect(networkProblems(network)).toEqual([]);
    }
  });
});
