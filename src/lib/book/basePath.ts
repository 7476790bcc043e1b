/** A root-relative address under the base path: ('/courses/deep-networks', '/momentum/') -> '/courses/deep-networks/momentum/'. Other addresses stay. */
export function withBase(base: string, address: string): string {
  if (!address.startsWith('/') || address.startsWith('//')) return address;
  return `${base.replace(/\/+$/, '')}${address}`;
}
