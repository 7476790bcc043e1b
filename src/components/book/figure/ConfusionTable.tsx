import { ColumnHeads } from './ColumnHeads';

interface Props {
  caption: string;
  /** Over the names of the rows: what is read. */
  corner: string;
  /** Of the classes, in their order. */
  names: readonly string[];
  /** Row by row: how many of a class are read as which. */
  confusion: readonly number[];
}

/** How many of each class are read as which. */
export const ConfusionTable = ({ caption, corner, names, confusion }: Props) => (
  <table>
    <caption>{caption}</caption>
    <thead>
      <tr>
        <th scope="col">{corner}</th>
        <ColumnHeads names={names} />
      </tr>
    </thead>
    <tbody>
      {names.map((name, row) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          {confusion.slice(row * names.length, (row + 1) * names.length).map((cell, column) => (
            <td key={column}>{cell}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
