import { keepOwnTable } from '../data/ownTables';
import type { TableChoices } from './choices';
import { choicesOf, ownLinkText, readOwnLinks, type OwnLink } from './ownLink';
import type { Preparation, PreparedTable } from './prepareTable';
import type { Reading, TableHead } from './readTable';
import { hashesOfFile, namedTable, rememberName, rememberTable } from './usedTables';

/** What reads files and prepares their rows. */
export interface TableDesk {
  read(fileName: string, bytes: Uint8Array): Promise<Reading<TableHead>>;
  prepare(read: TableHead, choices: TableChoices): Promise<Preparation>;
}

/** Hands prepared rows to the runs, and remembers the table for links and for when it is looked at again. */
export function takeTable(read: TableHead, choices: TableChoices, { table }: PreparedTable): void {
  keepOwnTable(table);
  rememberTable(table.hash, { read, choices });
  const text = ownLinkText(read, choices, table.hash);
  rememberName(table.hash, { fileName: read.fileName, sha256: read.sha256, text, isWhole: 'rows' in (JSON.parse(text) as object) });
}

/** The tables that a link names: those that it brings along are taken, the others are remembered by their files. Whether all that it brings could be. */
export async function takeLinked(text: string, desk: TableDesk): Promise<boolean> {
  let isTaken = true;
  for (const link of readOwnLinks(text)) {
    const { fileName, sha256, table, bytes, ...chosen } = link;
    rememberName(table, { fileName, sha256, text: JSON.stringify({ fileName, sha256, table, ...chosen }), isWhole: false });
    if (!bytes) continue;
    const reading = await desk.read(fileName, bytes);
    isTaken = reading.ok && (await takeNamed(link, reading.table, desk)) && isTaken;
  }
  return isTaken;
}

/** Takes all that links named of this file; how many tables that were. */
export async function takeFile(read: TableHead, desk: TableDesk): Promise<number> {
  let taken = 0;
  for (const link of hashesOfFile(read.sha256).flatMap((hash) => readOwnLinks(`[${namedTable(hash)?.text ?? ''}]`)))
    if (await takeNamed(link, read, desk)) taken += 1;
  return taken;
}

/** Only if the same rows come of it. */
async function takeNamed(link: OwnLink, read: TableHead, desk: TableDesk): Promise<boolean> {
  const choices = choicesOf(link, read);
  const preparation = choices && (await desk.prepare(read, choices));
  if (!choices || !preparation?.ok || preparation.prepared.table.hash !== link.table) return false;
  takeTable(read, choices, preparation.prepared);
  return true;
}
