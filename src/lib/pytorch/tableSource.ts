import type { DataSpec } from '../spec/spec';
import { HELD_OUT, TABLE_ROWS, type TableKind } from '../spec/tables';

type TableSpec = DataSpec & { kind: TableKind };

/** How a program comes to the rows of a table, in the page's order. */
interface TableSource {
  /** Where the table comes from. */
  readonly from: string;
  /** The lines that split it. */
  split(data: TableSpec, seed: number): string;
  /** The lines that make tensors of the rows of a split: `of` is what its names end in. */
  tensors(of: '' | '_val', count: number): string;
}

const SOURCES: Readonly<Record<TableKind, TableSource>> = {
  handwriting: {
    from: 'from sklearn.datasets import load_digits',
    split: (_, seed) => `digits = load_digits()  # ${TABLE_ROWS.handwriting.toLocaleString('en')} pictures of 8 x 8 pixels, by 13 writers
images, images_val, labels, labels_val = train_test_split(
    digits.data / 16, digits.target, test_size=${HELD_OUT.handwriting}, random_state=${seed}
)`,
    tensors: (of, count) =>
      `x${of}, y${of} = torch.tensor(images${of}[:${count}], dtype=torch.float32), torch.tensor(labels${of}[:${count}])`,
  },
  penguins: {
    from: 'from palmerpenguins import load_penguins',
    split: ({ points }, seed) => `measured = ["bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g"]
penguins = load_penguins().dropna(subset=measured)  # ${TABLE_ROWS.penguins} of 344: the others were not measured
values, values_val, species, species_val = train_test_split(
    penguins[measured].to_numpy(),
    penguins["species"].astype("category").cat.codes.to_numpy(),
    test_size=${HELD_OUT.penguins},
    random_state=${seed},
)
mean, deviation = values[:${points}].mean(axis=0), values[:${points}].std(axis=0)  # of the training rows only`,
    tensors: (of, count) => `x${of} = torch.tensor((values${of}[:${count}] - mean) / deviation, dtype=torch.float32)
y${of} = torch.tensor(species${of}[:${count}]).long()`,
  },
};

/** The lines that split a table as the page does. */
export const tableSplit = (data: TableSpec, seed: number): string => SOURCES[data.kind].split(data, data.seed ?? seed);

/** The lines that take as many rows of it as the page does, for training and, if there are any, for validation. */
export const tableTensors = ({ kind, points, validationPoints = 0 }: TableSpec): string =>
  [SOURCES[kind].tensors('', points), ...(validationPoints > 0 ? [SOURCES[kind].tensors('_val', validationPoints)] : [])].join('\n');

/** What such a program imports beyond torch. */
export const tableImports = (kind: TableKind): string[] => [SOURCES[kind].from, 'from sklearn.model_selection import train_test_split'];
