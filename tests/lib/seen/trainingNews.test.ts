import { expect, test } from 'vitest';
import { TrainingNews, type News, type Progress } from '../../../src/lib/seen/trainingNews';

/** What is told of a training that is looked at in these moments. */
function told(moments: readonly (readonly [now: number, share: number, running?: boolean])[]): [number, News][] {
  const news = new TrainingNews();
  return moments.flatMap(([now, share, running = true]) => {
    const progress: Progress = { running, share };
    const item = news.at(now, progress);
    return item ? [[now, item] satisfies [number, News]] : [];
  });
}

/** Looked at every tenth of a second. */
const steady = (seconds: number, from = 0) =>
  Array.from({ length: seconds * 10 + 1 }, (_, tenth) => [from + tenth * 100, tenth / (seconds * 10)] as const);

test('a training of four seconds tells that it has begun, its half and its end, each once', () => {
  const moments = [...steady(4), [4100, 1, false], [9000, 1, false]] as const;
  expect(told(moments)).toEqual([
    [1000, 'begun'],
    [2000, 'half'],
    [4000, 'over'],
  ]);
});

test('a short one tells nothing', () => {
  expect(told([...steady(0.9), [1500, 1, false]])).toEqual([]);
});

test('what stands still tells nothing, as at first', () => {
  expect(
    told([
      [0, 1, false],
      [5000, 1, false],
    ]),
  ).toEqual([]);
});

test('a pause is not told, nor that it goes on', () => {
  expect(
    told([
      [0, 0],
      [1000, 0.2],
      [1100, 0.3, false],
      [9000, 0.3, false],
      [9100, 0.4],
      [9500, 0.6],
      [9900, 1],
    ]),
  ).toEqual([
    [1000, 'begun'],
    [9500, 'half'],
    [9900, 'over'],
  ]);
});

test('a training that begins anew is told anew', () => {
  expect(told([...steady(2), ...steady(2, 3000)])).toEqual([
    [1000, 'begun'],
    [1100, 'half'],
    [2000, 'over'],
    [4000, 'begun'],
    [4100, 'half'],
    [5000, 'over'],
  ]);
});

test('a slider that is dragged starts many trainings and tells of none until it rests', () => {
  const dragged = Array.from({ length: 30 }, (_, event) => [[event * 200, 0] as const, [event * 200 + 100, 0.05] as const]).flat();
  expect(told(dragged)).toEqual([]);
});
