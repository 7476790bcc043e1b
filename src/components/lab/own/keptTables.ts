import { clear, createStore, delMany, get, set, setMany, type UseStore } from 'idb-keyval';
import { readOwnLinks } from '../../../lib/table/ownLink';
import { takeFile, type TableDesk } from '../../../lib/table/takeTable';
import { namedTable, rememberName, usedTable } from '../../../lib/table/usedTables';

/** What became of a table that was to be kept: the browser keeps it, has no room for it, or keeps nothing for the page. */
export type TableKeeping = 'kept' | 'full' | 'forbidden';

/** What became of a table that was to be taken from where it is kept. */
export type TakingKept = 'taken' | 'absent' | 'damaged';

/** Files that are kept; the one that was used longest ago goes. */
const MOST_FILES = 6;
const ORDER = 'order';
const fileKey = (sha256: string) => `file:${sha256}`;
const rowsKey = (hash: string) => `rows:${hash}`;

let opened: UseStore | undefined;

/** Books at other addresses of the same server keep for themselves. */
const store = (): UseStore => (opened ??= createStore(`deep-networks${import.meta.env.BASE_URL}lab`, 'tables'));

/** Keeps the file of rows that are used, and what was chosen of it. Never rejects. */
export async function keepTable(hash: string): Promise<TableKeeping> {
  const used = usedTable(hash);
  const name = namedTable(hash);
  if (!used || !name) return 'forbidden';
  const { fileName, sha256, bytes } = used.read;
  try {
    const order = [...listed(await get<unknown>(ORDER, store())).filter((each) => each !== sha256), sha256];
    await setMany(
      [
        [fileKey(sha256), { fileName, bytes }],
        [rowsKey(hash), name.text],
        [ORDER, order.slice(-MOST_FILES)],
      ],
      store(),
    );
    await delMany(order.slice(0, -MOST_FILES).map(fileKey), store());
    return 'kept';
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'forbidden';
  }
}

/** Takes rows that were kept, or whose file was: only if the same rows come of it. What is damaged is erased. Never rejects. */
export async function takeKept(hash: string, desk: TableDesk, onFile: (fileName: string) => void): Promise<TakingKept> {
  try {
    const text = await get<unknown>(rowsKey(hash), store());
    if (typeof text === 'string') {
      const [link] = readOwnLinks(`[${text}]`);
      if (link?.table !== hash) return await damaged([rowsKey(hash)]);
      rememberName(hash, { fileName: link.fileName, sha256: link.sha256, text, isWhole: link.bytes !== undefined });
    }
    const sha256 = namedTable(hash)?.sha256;
    const file = sha256 === undefined ? undefined : await get<unknown>(fileKey(sha256), store());
    if (sha256 === undefined || file === undefined) return 'absent';
    const keys = [fileKey(sha256), rowsKey(hash)];
    if (!isFile(file)) return await damaged(keys);
    onFile(file.fileName);
    const reading = await desk.read(file.fileName, file.bytes);
    if (!reading.ok || reading.table.sha256 !== sha256) return await damaged(keys);
    await takeFile(reading.table, desk);
    return usedTable(hash) ? 'taken' : await damaged(keys);
  } catch {
    return 'absent';
  }
}

/** Erases all that is kept of tables. Never rejects. */
export async function eraseTables(): Promise<void> {
  try {
    await clear(store());
  } catch {
    // What cannot be reached keeps nothing.
  }
}

async function damaged(keys: string[]): Promise<TakingKept> {
  await delMany(keys, store());
  const order = listed(await get<unknown>(ORDER, store()));
  await set(
    ORDER,
    order.filter((sha256) => !keys.includes(fileKey(sha256))),
    store(),
  );
  return 'damaged';
}

const listed = (raw: unknown): string[] => (Array.isArray(raw) ? (raw as unknown[]).filter((each) => typeof each === 'string') : []);

function isFile(raw: unknown): raw is { fileName: string; bytes: Uint8Array } {
  if (typeof raw !== 'object' || raw === null) return false;
  const { fileName, bytes } = raw as Record<string, unknown>;
  return typeof fileName === 'string' && bytes instanceof Uint8Array;
}
