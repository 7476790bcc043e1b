import { takeLinked } from '../../../lib/table/takeTable';
import { namedTable, usedTable } from '../../../lib/table/usedTables';
import { takeKept } from './keptTables';
import { pageReader } from './pageReader';

/** What is told of a table that the browser has kept. */
export interface KeptNotice {
  kind: 'keptReading' | 'keptDamaged';
  /** Its name; empty where that is not known. */
  file: string;
}

/**
 * Takes the tables that a state needs, by the hashes of their rows: those that its link brings along, then those that the browser has kept. Those that
 * do not come are missed where they are needed.
 * @param link what a link says of tables
 * @param onNotice undefined when there is nothing more to be told
 */
export async function takeTables(
  link: string | undefined,
  hashes: readonly string[],
  onNotice: (notice: KeptNotice | undefined) => void,
): Promise<void> {
  let damaged: KeptNotice | undefined;
  if (link !== undefined) await takeLinked(link, pageReader).catch(() => false);
  for (const hash of hashes.filter((each) => !usedTable(each))) {
    const taking = await takeKept(hash, pageReader, (file) => onNotice({ kind: 'keptReading', file }));
    if (taking === 'damaged') damaged = { kind: 'keptDamaged', file: namedTable(hash)?.fileName ?? '' };
  }
  onNotice(damaged);
}
