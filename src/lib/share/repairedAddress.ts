/** The signs of an address in a percent escape, escaped once or twice. */
const ESCAPED_SIGN = /%(?:25)?(3f|23|26)/gi;
/** As far as the addresses of the book go: small letters, digits, hyphens; folders; files with an ending. */
const PATH = /^(?:[a-z0-9-]+\/)*(?:[a-z0-9-]+(?:\.[a-z0-9]+)?)?/;

/**
 * The address that was meant where there is no page: programs escape the signs before a query or a fragment, take a closing bracket or a full stop into a
 * link, write names in capitals, and add their own names to it.
 * @param address without the base path: path, query and fragment
 * @returns undefined where there is nothing to repair; what is repaired has nothing more to repair
 */
export function repairedAddress(address: string): string | undefined {
  const plain = address.replace(ESCAPED_SIGN, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
  const [, path = '', rest = ''] = /^([^?#&]*)(.*)$/su.exec(plain) ?? [];
  const meant = PATH.exec(path.toLowerCase())?.[0] ?? '';
  const repaired = `${meant}${rest.replace(/^&(?:amp;)?/i, '?')}`;
  return repaired === address ? undefined : repaired;
}
