/** The frames of a finished run as they stand in the page: all but the last without their typed arrays, which only the picture of the moment needs. */
export function framesForPage(frames: readonly unknown[]): unknown[] {
  return frames.map((frame, index) => (index < frames.length - 1 ? withoutTypedArrays(frame) : frame));
}

/** An object that had nothing else goes as a whole. */
function withoutTypedArrays(value: unknown): unknown {
  if (ArrayBuffer.isView(value)) return undefined;
  if (Array.isArray(value)) return value.map(withoutTypedArrays);
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value);
  const kept = parts.map(([name, part]) => [name, withoutTypedArrays(part)] as const).filter(([, part]) => part !== undefined);
  return parts.length > 0 && kept.length === 0 ? undefined : Object.fromEntries(kept);
}
