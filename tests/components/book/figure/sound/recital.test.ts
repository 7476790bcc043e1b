import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { partsOf } from '../../../../../src/components/book/figure/sound/partsOf';
import { Recital } from '../../../../../src/components/book/figure/sound/recital';
import type { Drawing } from '../../../../../src/components/charts/drawings';

/** What was asked of a browser's audio, in the order in which it was. */
function fakeAudio() {
  const asked: { what: string; value: number; at: number }[] = [];
  const param = (name: string) => ({
    setValueAtTime: (value: number, at: number) => asked.push({ what: name, value, at }),
    linearRampToValueAtTime: (value: number, at: number) => asked.push({ what: `${name} to`, value, at }),
    exponentialRampToValueAtTime: (value: number, at: number) => asked.push({ what: `${name} to`, value, at }),
  });
  const node = { connect: () => undefined, disconnect: () => asked.push({ what: 'silence', value: 0, at: 0 }) };
  const context = {
    currentTime: 10,
    destination: {},
    createOscillator: () => ({ ...node, type: '', frequency: param('pitch'), start: () => undefined, stop: () => undefined }),
    createGain: () => ({ ...node, gain: param('gain') }),
    createStereoPanner: () => ({ ...node, pan: param('pan') }),
  };
  return { context: context as unknown as AudioContext, asked };
}

const drawing = (lines: Drawing['lines'], yScale: 'linear' | 'log' = 'log'): Drawing => ({
  label: '',
  xLabel: 'step',
  yLabel: 'loss',
  yScale,
  lines,
});
const line = (name: string, values: readonly number[], thin = false): Drawing['lines'][number] => ({
  id: name,
  name,
  tone: 'with',
  thin,
  points: values.map((value, step) => [step, value] as const),
});

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function played(of: Drawing) {
  const { context, asked } = fakeAudio();
  const told: string[] = [];
  const recital = new Recital(context, partsOf(of), {
    seconds: 3,
    onPart: ({ name }) => told.push(name),
    onLost: ({ name }) => told.push(`${name} lost`),
    onOver: () => told.push('over'),
  });
  recital.begin();
  return {
    recital,
    asked,
    told,
    pitches: () => asked.filter(({ what }) => what.startsWith('pitch')).map(({ value }) => Math.round(value)),
  };
}

describe('lines are heard one after the other', () => {
  test('each after its name, the pitches following the values, low to high over three octaves', () => {
    const { told, pitches } = played(drawing([line('plain', [1, 0.1, 0.01, 0.001]), line('dropout', [1, 1, 1, 1])]));
    expect([told, pitches()]).toEqual([['plain'], []]);
    vi.advanceTimersByTime(1800);
    expect(pitches()).toEqual([1760, 880, 440, 220]);
    vi.advanceTimersByTime(3100);
    expect(told).toEqual(['plain', 'dropout']);
    vi.advanceTimersByTime(10_000);
    expect(pitches().slice(4)).toEqual([1760, 1760, 1760, 1760]);
    expect(told.at(-1)).toBe('over');
  });

  test('the steps go through time, and from the left to the right', () => {
    const { asked } = played(drawing([line('plain', [1, 2, 4])]));
    vi.advanceTimersByTime(1800);
    const times = asked.filter(({ what }) => what.startsWith('pitch')).map(({ at }) => at);
    expect(times[1]).toBeCloseTo((times[0] ?? 0) + 1.5);
    expect(times[2]).toBeCloseTo((times[0] ?? 0) + 3);
    const [from, to] = asked.filter(({ what }) => what.startsWith('pan')).map(({ value }) => value);
    expect([from, to]).toEqual([-0.8, expect.closeTo(0.8)]);
  });

  test('of one that diverged it is told, after a growl', () => {
    const { told, pitches } = played(drawing([line('plain', [1, 2, Infinity, NaN]), line('other', [1, 1, 1, 1])]));
    vi.advanceTimersByTime(1800);
    expect(pitches().at(-1)).toBeLessThan(220);
    vi.advanceTimersByTime(1500);
    expect(told).toEqual(['plain', 'plain lost']);
    vi.advanceTimersByTime(1800);
    expect(told).toEqual(['plain', 'plain lost', 'other']);
  });

  test('thin lines and ways that turn back are left out', () => {
    const back: Drawing['lines'][number] = {
      ...line('way', []),
      points: [
        [0, 1],
        [1, 1],
        [0, 2],
      ],
    };
    expect(partsOf(drawing([line('plain', [2, 1]), line('seed 2', [2, 1], true), back])).map(({ name }) => name)).toEqual(['plain']);
  });

  test('who has enough hears no more', () => {
    const { recital, told, asked } = played(drawing([line('plain', [2, 1]), line('other', [2, 1])]));
    vi.advanceTimersByTime(2000);
    recital.stop();
    expect(asked.at(-1)?.what).toBe('silence');
    vi.advanceTimersByTime(60_000);
    expect(told).toEqual(['plain']);
  });
});
