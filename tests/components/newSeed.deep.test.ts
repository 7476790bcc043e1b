import { readdirSync, readFileSync } from 'node:fs';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import * as machine from '../../src/components/widgets/mask-machine/figure';
import { machineRun } from '../../src/components/widgets/mask-machine/model';
import * as race from '../../src/components/widgets/optimiser-race/figure';
import { parseMdx } from '../../src/lib/book/parseMdx';
import { tagOfFigure } from '../../src/lib/book/widgetNames';
import { defaultsOf } from '../../src/lib/share/setting';
import { figureDefinitions } from './figures';
import { BATCH_NORM_SAYINGS } from './sayings/batchNormalization';
import { DROPOUT_SAYINGS } from './sayings/dropout';
import { INITIALIZATION_SAYINGS } from './sayings/initialization';
import { RATE_AND_DEPTH_SAYINGS } from './sayings/learningRateAndDepth';
import { MEMORY_AND_BLOCK_SAYINGS } from './sayings/memoryAndBlocks';
import { MOMENTUM_SAYINGS } from './sayings/momentum';
import { DRAWN, type Sayings } from './sayings/saying';
import { SMALL_BATCH_AND_DEPTH_SAYINGS } from './sayings/smallBatchesAndDepth';
import { STOPPING_AND_STATISTICS_SAYINGS } from './sayings/stoppingAndStatistics';

const CHAPTERS = ['dropout', 'initialization', 'momentum', 'batch-normalization'];
const TIME_LIMIT_MS = 600_000;

/** What is said beside each figure, looked up with one seed. */
const SAYINGS: Sayings = {
  ...DROPOUT_SAYINGS,
  ...INITIALIZATION_SAYINGS,
  ...RATE_AND_DEPTH_SAYINGS,
  ...MOMENTUM_SAYINGS,
  ...BATCH_NORM_SAYINGS,
  ...MEMORY_AND_BLOCK_SAYINGS,
  ...SMALL_BATCH_AND_DEPTH_SAYINGS,
  ...STOPPING_AND_STATISTICS_SAYINGS,
};

/** The figures on the pages of these chapters whose settings have a seed. */
async function figuresWithSeeds(): Promise<string[]> {
  const tags = new Set<string>();
  for (const chapter of CHAPTERS)
    for (const file of readdirSync(`src/content/docs/${chapter}`))
      visit(parseMdx(readFileSync(`src/content/docs/${chapter}/${file}`, 'utf8').replace(/^---\n.*?\n---\n/s, '')), (node) => {
        if (node.type === 'mdxJsxFlowElement' && node.name) tags.add(node.name);
      });
  return (await figureDefinitions())
    .filter(({ id, definition }) => tags.has(tagOfFigure(id)) && Object.values(definition.schema).some(({ kind }) => kind === 'seed'))
    .map(({ id }) => id);
}

test('of every figure of these chapters that has the button it is known what is said', async () => {
  expect((await figuresWithSeeds()).toSorted()).toEqual(Object.keys(SAYINGS).toSorted());
});

describe('where another seed would change nothing there is no button for it', () => {
  const raced = (part: Partial<race.Settings>) => ({ ...defaultsOf(race.schema), ...part });
  const passed = (part: Partial<machine.Settings>) => ({ ...defaultsOf(machine.schema), ...part });

  test.each(['ravine', 'saddle'] as const)('nobody in the race over the %s tosses a coin', (course) => {
    expect(race.definition.hasChance?.(raced({ course }))).toBe(false);
    const [one, another] = [1, 2].map((seed) => race.definition.rerun(raced({ course, seed })));
    expect(one).toMatchObject({ source: another?.kind === 'program' ? another.source : undefined });
  });

  test.each(['digits', 'drawn'] as const)('on the %s there is chance', (course) => {
    expect(race.definition.hasChance?.(raced({ course }))).toBe(true);
  });

  test('the mask machine has masks in train mode, and none without dropout', () => {
    expect(machine.definition.hasChance?.(passed({}))).toBe(true);
    for (const part of [{ mode: 'eval' }, { p: 0 }] as const) {
      expect(machine.definition.hasChance?.(passed(part))).toBe(false);
      expect(machineRun(passed({ ...part, seed: 1 })).run.listener).toEqual(machineRun(passed({ ...part, seed: 2 })).run.listener);
    }
  });
});

describe('what is said beside a figure survives New seed', () => {
  test.each(Object.entries(SAYINGS))(
    '%s',
    async (id, sayingsWith) => {
      const [{ definition } = { definition: undefined }] = await figureDefinitions(id);
      const first = Object.values(definition?.schema ?? {}).find(({ kind }) => kind === 'seed')?.default;
      if (typeof first !== 'number') throw new Error(`${id} has no seed`);
      const drawn = Array.from({ length: DRAWN }, (_, more) => sayingsWith(first + more));
      for (const [place, { says, seeds }] of (drawn[0] ?? []).entries()) {
        const held = drawn.filter((sayings) => sayings[place]?.holds === true).length;
        expect(held, `'${says}' with ${held} of ${DRAWN} seeds`).toBeGreaterThanOrEqual(seeds);
      }
    },
    TIME_LIMIT_MS,
  );
});
