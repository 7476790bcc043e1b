import { paddedRows } from './record';

/** Zeros behind the units of each row, where all else expects them. */
export function clearPadding(row: usize, units: u32, stride: u32, rows: u32): void {
  for (let i = paddedRows(rows); i > 0; --i) {
    for (let j = units; j < stride; ++j) store<f32>(row + ((<usize>j) << 2), 0);
    row += (<usize>stride) << 2;
  }
}
