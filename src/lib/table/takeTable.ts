import { keepOwnTable } from '../data/ownTables';
import type { TableChoices } from './choices';
import { choicesOf, ownLinkText, readOwnLinks, type OwnLink } from './ownLink';
import { prepareTable, type PreparedTable } from './prepareTable';
import { readTable, type ReadTable } from './readTable';
import { hashesOfFile, namedTable, rememberName, rememberTable } from './usedTables';

/** Hands prepared rows to the runs, and remembers the table for links and for when it is looked at again. */
export function takeTable(read: ReadTable, choices: TableChoices, { table }: PreparedTable): void {
  keepOwnTable(table);
  rememberTable(table.hash, { read, choices });
  const text = ownLinkText(read, choices, table.hash);
  rememberName(table.hash, { fileName: read.fileName, sha256: read.sha256, text, isWhole: 'rows' in (JSON.parse(text) as object) });
}

/** The tables that a link names: those that it brings along are taken, the others are remembered by their files. Whether all that it brings could be. */
export function takeLinked(text: string): boolean {
  return readOwnLinks(text).every((link) => {
    const { fileName, sha256, table, bytes, ...chosen } = link;
    rememberName(table, { fileName, sha256, text: JSON.stringify({ fileName, sha256, table, ...chosen }), isWhole: false });
    if (!bytes) return true;
    const reading = readTable(fileName, bytes);
    return reading.ok && takeNamed(link, reading.table);
  });
}

/** Takes all that links named of this file; how many tables that were. */
export function takeFile(read: ReadTable): number {
  const links = hashesOfFile(read.sha256).flatMap((hash) => readOwnLinks(`[${namedTable(hash)?.text ?? ''}]`));
  return links.filter((link) => takeNamed(link, read)).length;
}

/** Only if the same rows come of it. */
function takeNamed(link: OwnLink, read: ReadTable): boolean {
  const choices = choicesOf(link, read);
  const preparation = choices && prepareTable(read, choices);
  if (!choices || !preparation?.ok || preparation.prepared.table.hash !== link.table) return false;
  takeTable(read, choices, preparation.prepared);
  return true;
}
