/** One piece of a link: `name=value`, or a name alone. */
export interface LinkPart {
  name: string;
  /** Undefined where there is no sign of equality. */
  value: string | undefined;
}

/** What programs and punctuation leave at the ends of a link's pieces: white space, also that of no width; brackets, quotation marks, full stops. */
const DUST_BEFORE = /^[\s\p{Cf}\p{Pi}\p{Ps}"'<=*_~\\]+/u;
const DUST_AFTER = /[\s\p{Cf}\p{Pf}\p{Pi}\p{Pe}"'>.,:;!*_~\\/|`]+$/u;
const DASHES = /[\u2010-\u2015\u2212]/g;

/** `&amp;amp;`: one program forwards what another has escaped. So many layers are undone. */
const MOST_ESCAPED = 4;

/** What HTML calls the signs that part links, and those that stand at their ends. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  equals: '=',
  num: '#',
  quest: '?',
  percnt: '%',
  comma: ',',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/**
 * An address's query and fragment in pieces. What programs escaped once more than they should have, `&amp;`, `%26` or `\u0026` for `&`, is undone, and so
 * is what mail makes of a link and a keyboard of wide letters of `=`. Never throws.
 */
export function linkParts(address: string): LinkPart[] {
  // Not more often: a text that a reader has typed travels under two layers more.
  let text = fromMail(decoded(decoded(address.replaceAll('+', ' '))));
  for (let layer = 0; layer < MOST_ESCAPED; layer++) text = withoutEntities(text);
  return text
    .replace(/[\\%]u(00[0-7][0-9a-f])/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/[＝＆？＃]/g, (wide) => wide.normalize('NFKC'))
    .split(/[?&#]/)
    .map((text) => {
      const [name = '', ...rest] = text.split('=');
      return { name: name.trim(), value: rest.length === 0 ? undefined : rest.join('=') };
    });
}

/** The text without what does not belong to it. */
export const tidied = (text: string): string => text.replace(DUST_BEFORE, '').replace(DUST_AFTER, '').replace(DASHES, '-');

/** 'Quoted-printable' (RFC 2045, 6.7) writes '=3D' for '=', and ends lines with '='. No figure's name begins with 3D. */
const fromMail = (text: string): string =>
  /figure=3D/i.test(text) ? text.replace(/=(?:\s*\n|(?!3d|[0-9A-F]{2}))/g, '').replace(/=3D/gi, '=') : text;

/** Those that are unknown stay. */
const withoutEntities = (text: string): string =>
  text.replace(/&(?:#0*(\d{2,3})|#x0*([0-9a-f]{2})|([a-z]{2,6}));/gi, (entity, decimal?: string, hex?: string, name = '') => {
    const code = decimal ?? hex;
    return code === undefined
      ? (ENTITIES[(name as string).toLowerCase()] ?? entity)
      : String.fromCodePoint(Number.parseInt(code, decimal === undefined ? 16 : 10));
  });

/** Percent signs that stand for nothing stay. */
function decoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (escaped) => {
    try {
      return decodeURIComponent(escaped);
    } catch {
      return escaped;
    }
  });
}
