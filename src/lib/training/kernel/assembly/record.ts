import { LayerWord, ProgramWord, ScalarWord } from '../layout';

/** Words of the records that `layout.ts` names. */

export function programWord(program: usize, word: ProgramWord): u32 {
  return load<u32>(program + ((<usize>word) << 2));
}

export function layerWord(layer: usize, word: LayerWord): u32 {
  return load<u32>(layer + ((<usize>word) << 2));
}

export function layerNumber(layer: usize, word: LayerWord): f32 {
  return load<f32>(layer + ((<usize>word) << 2));
}

export function scalar(scalars: usize, word: ScalarWord): v128 {
  return v128.load32_splat(scalars + ((<usize>word) << 2));
}

export function scalarNumber(scalars: usize, word: ScalarWord): f32 {
  return load<f32>(scalars + ((<usize>word) << 2));
}

/** Rows with their padding: whole blocks of four. */
export function paddedRows(rows: u32): u32 {
  return (rows + 3) & ~3;
}
