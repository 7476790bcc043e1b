import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

/** As much of a browser as the store looks at. `room`: characters that its storage takes. */
class FakeStorage {
  readonly kept = new Map<string, string>();
  room = Infinity;
  getItem = (key: string) => this.kept.get(key) ?? null;
  removeItem = (key: string) => void this.kept.delete(key);
  setItem(key: string, value: string) {
    if (value.length > this.room) throw new DOMException('full', 'QuotaExceededError');
    this.kept.set(key, value);
  }
}

const answered = { answer: '400', seed: 3, hints: 0, verdict: 'right', measured: [310, 390] } as const;
let storage: FakeStorage;

/** Another tab of the same browser. */
async function openTab() {
  vi.resetModules();
  return import('../../../src/components/practice/readerStore');
}

const listeners = new Set<(event: { key: string | null; newValue: string | null }) => void>();
/** Browsers tell all tabs but the one that wrote. */
const hearOfStorage = () => {
  for (const [key, newValue] of storage.kept) for (const listener of listeners) listener({ key, newValue });
  if (storage.kept.size === 0) for (const listener of listeners) listener({ key: null, newValue: null });
};

beforeEach(() => {
  storage = new FakeStorage();
  vi.stubGlobal('Storage', FakeStorage);
  vi.stubGlobal('localStorage', storage);
  vi.stubGlobal('addEventListener', (_: string, listener: () => void) => listeners.add(listener));
  vi.stubGlobal('removeEventListener', (_: string, listener: () => void) => listeners.delete(listener));
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
  listeners.clear();
});

describe('what the reader did', () => {
  test('is there at the next visit', async () => {
    const today = await openTab();
    today.keepExercise('noise-budget', answered);
    today.keepPage('dropout');
    today.keepPlace({ page: 'dropout', heading: 'exercises' });
    const tomorrow = await openTab();
    expect(tomorrow.exerciseRecord('noise-budget')).toMatchObject(answered);
    expect(tomorrow.exerciseRecord('constructor')).toBeUndefined();
    expect(Object.keys(tomorrow.readerRecord().pages)).toEqual(['dropout']);
    expect(tomorrow.recordKeeping()).toBe('kept');
  });

  test('in one tab and in another at the same time is kept, and both hear of it', async () => {
    const [one, other] = [await openTab(), await openTab()];
    const heard = vi.fn();
    const stop = other.subscribe(heard);
    one.keepExercise('first', answered);
    other.keepExercise('second', answered);
    one.keepExercise('third', answered);
    heard.mockClear();
    hearOfStorage();
    expect(heard).toHaveBeenCalledOnce();
    expect(Object.keys(other.readerRecord().exercises).sort()).toEqual(['first', 'second', 'third']);
    stop();
    expect(listeners.size).toBe(0);
  });

  test('is told where the storage is full, is there for the visit, and is kept as soon as there is room', async () => {
    const tab = await openTab();
    storage.room = 10;
    tab.keepExercise('noise-budget', answered);
    expect(tab.recordKeeping()).toBe('full');
    expect(tab.exerciseRecord('noise-budget')).toMatchObject(answered);
    storage.room = Infinity;
    tab.keepPage('dropout');
    expect(tab.recordKeeping()).toBe('kept');
    expect((await openTab()).exerciseRecord('noise-budget')).toMatchObject(answered);
  });

  test.each([
    ['throws', () => vi.stubGlobal('localStorage', undefined)],
    ['was replaced by one that forgets', () => vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined })],
  ])('is there for the visit where the storage %s', async (_, forbid) => {
    forbid();
    const tab = await openTab();
    tab.keepExercise('noise-budget', answered);
    expect(tab.recordKeeping()).toBe('forbidden');
    expect(tab.exerciseRecord('noise-budget')).toMatchObject(answered);
  });

  test('is replaced where something else stands in its place', async () => {
    const tab = await openTab();
    tab.keepPage('dropout');
    for (const key of storage.kept.keys()) storage.kept.set(key, '{"format":');
    expect(tab.readerRecord().pages).toEqual({});
    tab.keepPage('momentum');
    expect(Object.keys(tab.readerRecord().pages)).toEqual(['momentum']);
  });

  test('is forgotten when the reader says so, in all tabs', async () => {
    const [one, other] = [await openTab(), await openTab()];
    other.subscribe(() => undefined);
    storage.room = 10;
    other.keepExercise('second', answered);
    storage.room = Infinity;
    one.keepExercise('first', answered);
    one.eraseRecord();
    hearOfStorage();
    expect(one.readerRecord().exercises).toEqual({});
    expect(other.readerRecord().exercises).toEqual({});
    expect(storage.kept.size).toBe(0);
  });
});
