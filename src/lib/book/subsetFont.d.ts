declare module 'subset-font' {
  /** A font with the glyphs of these characters alone. */
  export default function subsetFont(font: Buffer, characters: string, options: { targetFormat: 'woff2' }): Promise<Buffer>;
}
