import { expect, test } from 'vitest';
import type { TrainingReport } from '../../../src/lib/training/message';
import { SessionOnPage } from '../../../src/lib/training/sessionOnPage';
import { train } from '../../../src/lib/training/train';
import { exampleSpec } from './exampleSpec';

/** A session whose tasks are done one by one. */
function pageSession() {
  const tasks: (() => void)[] = [];
  const reports: TrainingReport[] = [];
  let now = 0;
  const session = new SessionOnPage({ clock: () => (now += 1), later: (task) => tasks.push(task) });
  session.onmessage = ({ data }) => reports.push(data);
  const events = () => reports.flatMap((report) => (report.kind === 'moments' ? report.moments.map(([event]) => event) : []));
  return { session, tasks, events };
}

test('trains on the page as anywhere, in slices', () => {
  const { session, tasks, events } = pageSession();
  session.postMessage({ run: 1, kind: 'start', specs: [exampleSpec()], options: {} });
  expect(events()).toEqual([]);
  let slices = 0;
  for (let task = tasks.shift(); task; task = tasks.shift(), slices++) task();
  expect(events()).toEqual([...train(exampleSpec())]);
  expect(slices).toBeGreaterThan(2);
});

test('does nothing more when it has ended', () => {
  const { session, tasks, events } = pageSession();
  session.postMessage({ run: 1, kind: 'start', specs: [exampleSpec()], options: {} });
  tasks.shift()?.();
  const heard = events().length;
  session.terminate();
  tasks.forEach((task) => task());
  expect(events()).toHaveLength(heard);
});
