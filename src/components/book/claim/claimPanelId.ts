const used = new WeakMap<Request, Map<string, number>>();

/** An id for the panel of a claim that no other panel of the same page has. */
export function claimPanelId(page: Request, claim: string): string {
  const counts = used.get(page) ?? new Map<string, number>();
  used.set(page, counts);
  const count = (counts.get(claim) ?? 0) + 1;
  counts.set(claim, count);
  return `measured-${claim}${count === 1 ? '' : `-${count}`}`;
}
