import fc from 'fast-check';
import { expect, test } from 'vitest';
import words from '../../../src/content/words/en/lab.json';
import { outlookOf } from '../../../src/components/lab/problems';
import { readLabLink } from '../../../src/lib/lab/labLink';
import { labRuns } from '../../../src/lib/lab/labRuns';
import { VIEWS } from '../../../src/lib/lab/labState';
import { train } from '../../../src/lib/training/train';
import { hostileLabs } from './hostileLabs';

const LINKS = 5000;
/** Of what is trained for a few steps. */
const MOST_WORK = 3e6;

test('whatever stands in a link, the networks that it makes can be trained, or it is said why not', () => {
  let trained = 0;
  fc.assert(
    fc.property(hostileLabs, (link) => {
      const { state } = readLabLink(link);
      if (!state) return;
      const networks = [state.a, ...(state.b ? [state.b] : [])].map((network) => ({ ...network, steps: Math.min(network.steps, 3) }));
      const outlooks = networks.map((network) => outlookOf(network, 'A', words));
      for (const { cost } of outlooks) expect(cost.seconds).toBeGreaterThanOrEqual(0);
      if (outlooks.some(({ problems, cost }) => problems.length > 0 || cost.total > MOST_WORK)) return;
      for (const spec of labRuns(networks, VIEWS)) {
        const events = [...train(spec)];
        expect(['finished', 'diverged']).toContain(events.at(-1)?.kind);
      }
      trained += 1;
    }),
    { numRuns: LINKS, seed: 11 },
  );
  expect(trained).toBeGreaterThan(LINKS / 20);
});
