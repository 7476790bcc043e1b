import { describe, expect, test } from 'vitest';
import '../../../src/lib/pytorch/ruleEngineStarted';
import { labStateOf } from '../../../src/lib/lab/fromFigure';
import { readLabLink } from '../../../src/lib/lab/labLink';
import { networkProblems } from '../../../src/lib/lab/labNetwork';
import type { LabState } from '../../../src/lib/lab/labState';
import { writeLabLink } from '../../../src/lib/lab/writeLabLink';
import { writePermalink } from '../../../src/lib/share/permalink';
import { defaultsOf } from '../../../src/lib/share/setting';
import { figureDefinitions } from '../../components/figures';
import { randomSettings } from '../../pytorch/randomSettings';

const SETTINGS = 5;
const LONGEST_LINK = 30_000;

const definitions = await figureDefinitions();
const figures = definitions.flatMap(({ id, definition }) => {
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

test('the rule of a race goes along, with its learning rate as the race has it', () => {
  const race = definitions.find(({ id }) => id === 'optimiser-race');
  if (!race) throw new Error('there is no race');
  const { schema, rerun } = race.definition;
  const settings = { ...defaultsOf(schema), course: 'digits', factor: 2, rule: 'alpha = 0.5\nw = w - alpha*g' };
  const state = labStateOf({ figure: race.id, query: '', rerun: rerun(settings), specs: [] });
  expect(state?.b?.rule).toBe('alpha = 1\nw = w - alpha*g');
  expect(state?.from?.names[1]).toBe('yours');
  expect(readLabLink(writeLabLink(state as LabState))).toEqual({ state, refused: [] });
});
