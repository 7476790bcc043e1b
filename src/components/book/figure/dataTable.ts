/** The numbers behind a picture, a row a moment or a thing. */
export interface DataTable {
  caption: string;
  columns: readonly string[];
  rows: readonly (readonly (number | string)[])[];
}
