/** One piece of a link: `name=value`, or a name alone. */
export interface LinkPart {
  name: string;
  /** Undefined where there is no sign of equality. */
  value: string | undefined;
}

/** What programs and punctuation leave at the ends of a link's pieces: white space, also that of no width; brackets, quotation marks, full stops. */
const DUST_BEFORE = /^[\s\p{Cf}\p{Pi}\p{Ps}"'<=*_~\\]+/u;
const DUST_AFTER = /[\s\p{Cf}\p{Pf}\p{Pi}\p{Pe}"'>.,:;!*_~\\]+$/u;
const AMPERSAND = /&(?:amp|#38|#x26);/gi;
const DASHES = /[\u2010-\u2015\u2212]/g;

/** An address's query and fragment in pieces. What a program escaped once more than it should have, `&amp;` or `%26` for `&`, is undone. Never throws. */
export function linkParts(address: string): LinkPart[] {
  return decoded(decoded(address.replaceAll('+', ' ')))
    .replace(AMPERSAND, '&')
    .split(/[?&#]/)
    .map((text) => {
      const [name = '', ...rest] = text.split('=');
      return { name: name.trim(), value: rest.length === 0 ? undefined : rest.join('=') };
    });
}

/** The text without what does not belong to it. */
export const tidied = (text: string): string => text.replace(DUST_BEFORE, '').replace(DUST_AFTER, '').replace(DASHES, '-');

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
