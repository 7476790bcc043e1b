import { deflateSync, inflateSync } from 'fflate';
import { SEED_COUNT } from '../spec/seeds';
import { GAP_TREATMENTS, HELD_OUT_RANGE, rolesOf, rolesText, type TableChoices } from './choices';
import type { TableHead } from './readTable';

/** How a link names a table: what is chosen of it, and the file by its hash, or all of it. */
export interface OwnLink {
  readonly fileName: string;
  /** SHA-256 of the file. */
  readonly sha256: string;
  /** Of the prepared rows, as specifications name them. */
  readonly table: string;
  readonly roles: string;
  readonly gaps: TableChoices['gaps'];
  readonly heldOut: number;
  readonly seed: number;
  /** The file, if the link brings it along. */
  readonly bytes?: Uint8Array;
}

/** Letters of a table in a link, at most: they stand for 3 MB, if all of these are alike. */
const LONGEST = 4096;
/** Larger files are not tried: they do not become so small. */
const LARGEST_TRIED = 100_000;
const LONGEST_NAME = 120;
const MOST_TABLES = 2;
const HASH = /^[0-9a-f]{64}$/;

/** The text for a link; with the file in it where it is small. */
export function ownLinkText({ fileName, sha256, bytes }: TableHead, choices: TableChoices, table: string): string {
  const { gaps, heldOut, seed } = choices;
  const named = { fileName: fileName.slice(0, LONGEST_NAME), sha256, table, roles: rolesText(choices.roles), gaps, heldOut, seed };
  if (bytes.length > LARGEST_TRIED) return JSON.stringify(named);
  const whole = JSON.stringify({ ...named, rows: toLetters(deflateSync(bytes, { level: 9 })) });
  return whole.length <= LONGEST ? whole : JSON.stringify(named);
}

/** The tables that a link names, from a text of unknown origin: a list of such texts. What is none is passed over. Never throws. */
export function readOwnLinks(text: string): OwnLink[] {
  try {
    const raw = JSON.parse(text) as unknown;
    return Array.isArray(raw) ? (raw as unknown[]).slice(0, MOST_TABLES).flatMap(linkOf) : [];
  } catch {
    return [];
  }
}

function linkOf(raw: unknown): OwnLink[] {
  if (typeof raw !== 'object' || raw === null) return [];
  const { fileName, sha256, table, roles, gaps, heldOut, seed, rows } = raw as Record<string, unknown>;
  if (typeof fileName !== 'string' || typeof roles !== 'string') return [];
  if (typeof sha256 !== 'string' || !HASH.test(sha256) || typeof table !== 'string' || !HASH.test(table)) return [];
  const treatment = GAP_TREATMENTS.find((each) => each === gaps);
  const isShare = typeof heldOut === 'number' && heldOut >= HELD_OUT_RANGE.min && heldOut <= HELD_OUT_RANGE.max;
  const isSeed = typeof seed === 'number' && Number.isInteger(seed) && seed >= 0 && seed < SEED_COUNT;
  if (!treatment || !isShare || !isSeed) return [];
  const bytes = typeof rows === 'string' && rows.length <= LONGEST ? fromLetters(rows) : undefined;
  return [{ fileName: fileName.slice(0, LONGEST_NAME), sha256, table, roles, gaps: treatment, heldOut, seed, ...(bytes && { bytes }) }];
}

/** The choices that a link makes of its table; undefined where they don't fit it. */
export function choicesOf({ roles, gaps, heldOut, seed }: OwnLink, table: TableHead): TableChoices | undefined {
  const known = rolesOf(roles, table);
  return known && { roles: known, gaps, heldOut, seed };
}

const toLetters = (bytes: Uint8Array): string => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

/** @throws Error on letters that are none of `toLetters` */
function fromLetters(letters: string): Uint8Array {
  return inflateSync(Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0)));
}
