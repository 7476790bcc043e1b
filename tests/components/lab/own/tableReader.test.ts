import { describe, expect, test } from 'vitest';
import { Stopped, TableReader, type TableWorker } from '../../../../src/components/lab/own/tableReader';
import { firstChoices } from '../../../../src/lib/table/choices';
import { prepareTable } from '../../../../src/lib/table/prepareTable';
import { headOf, readTable } from '../../../../src/lib/table/readTable';
import { TableSession, type TableAnswer, type TableQuestion } from '../../../../src/lib/table/tableSession';
import { bytesOf, IRISES } from '../../../lib/table/csvBytes';

const OTHERS = 'a,b\n1,x\n2,y\n3,x\n4,y\n';

/** A worker in the same thread, which answers a step at a time. */
class WorkerStandIn implements TableWorker {
  readonly questions: string[] = [];
  readonly #session = new TableSession();
  #isOver = false;
  onmessage: TableWorker['onmessage'] = null;
  onerror: TableWorker['onerror'] = null;

  postMessage(question: TableQuestion) {
    this.questions.push(question.kind);
    void this.#answer(question);
  }

  terminate() {
    this.#isOver = true;
  }

  async #answer(question: TableQuestion) {
    for (const answer of this.#session.answers(question)) {
      await Promise.resolve();
      if (this.#isOver) return;
      this.onmessage?.(new MessageEvent<TableAnswer>('message', { data: structuredClone(answer) }));
    }
  }
}

function readerOf({ first }: { first?: () => TableWorker } = {}) {
  const workers: WorkerStandIn[] = [];
  const onPage: WorkerStandIn[] = [];
  const made = (list: WorkerStandIn[]) => {
    const worker = new WorkerStandIn();
    list.push(worker);
    return worker;
  };
  let isFirst = true;
  const reader = new TableReader(
    () => {
      if (!isFirst || !first) return made(workers);
      isFirst = false;
      return first();
    },
    () => made(onPage),
  );
  return { reader, workers, onPage };
}

function readingOf(text: string, name = 'rows.csv') {
  const reading = readTable(name, bytesOf(text));
  if (!reading.ok) throw new Error(reading.refusal.kind);
  return reading.table;
}

describe('tables read elsewhere', () => {
  test('are those that are read here, and so are their rows', async () => {
    const { reader } = readerOf();
    const read = readingOf(IRISES);
    const shares: number[] = [];
    const reading = await reader.read('rows.csv', bytesOf(IRISES), (share) => shares.push(share));
    expect(reading).toEqual({ ok: true, table: headOf(read) });
    expect(shares.length).toBeGreaterThan(3);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    const choices = firstChoices(read, 1);
    expect(await reader.prepare(headOf(read), choices)).toEqual(prepareTable(read, choices));
  });

  test('that cannot be read have their refusal', async () => {
    const { reader } = readerOf();
    expect(await reader.read('x.csv', bytesOf('a,b\n'))).toMatchObject({ ok: false, refusal: { kind: 'headerOnly' } });
  });

  test('are read again when the worker has another by now', async () => {
    const { reader, workers } = readerOf();
    const [one, other] = [readingOf(IRISES), readingOf(OTHERS)];
    await reader.read('rows.csv', one.bytes);
    await reader.read('rows.csv', other.bytes);
    expect(await reader.prepare(headOf(one), firstChoices(one, 1))).toEqual(prepareTable(one, firstChoices(one, 1)));
    expect(workers[0]?.questions).toEqual(['read', 'read', 'read', 'prepare']);
  });

  test('are stopped, and the next is read by a new worker', async () => {
    const { reader, workers } = readerOf();
    const reading = reader.read('rows.csv', bytesOf(IRISES), () => reader.stop());
    await expect(reading).rejects.toThrow(Stopped);
    expect(await reader.read('rows.csv', bytesOf(OTHERS))).toMatchObject({ ok: true });
    expect(workers).toHaveLength(2);
  });
});

describe('without workers', () => {
  const cannotBeMade = () => {
    throw new Error('no workers here');
  };
  const neverBegins = () => {
    const worker: TableWorker = {
      onmessage: null,
      onerror: null,
      postMessage: () => void Promise.resolve().then(() => worker.onerror?.({} as ErrorEvent)),
      terminate: () => undefined,
    };
    return worker;
  };

  test.each([
    ['can be made', cannotBeMade],
    ['begins', neverBegins],
  ])('where none %s, the page reads', async (_, first) => {
    const { reader, workers, onPage } = readerOf({ first });
    expect(await reader.read('rows.csv', bytesOf(IRISES))).toMatchObject({ ok: true });
    expect(workers).toHaveLength(0);
    expect(onPage).toHaveLength(1);
  });

  test('one that dies is told, and the next one is made', async () => {
    const dies = () => ({
      ...neverBegins(),
      postMessage(this: TableWorker) {
        void Promise.resolve().then(() => this.onerror?.({ message: 'out of memory' } as ErrorEvent));
      },
    });
    const { reader, workers } = readerOf({ first: dies });
    await expect(reader.read('rows.csv', bytesOf(IRISES))).rejects.toThrow('out of memory');
    expect(await reader.read('rows.csv', bytesOf(IRISES))).toMatchObject({ ok: true });
    expect(workers).toHaveLength(1);
  });
});
