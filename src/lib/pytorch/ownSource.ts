import type { OwnTable, SourceColumn } from '../data/ownTable';
import { ownSplit } from '../data/ownTable';
import { ownTable } from '../data/ownTables';
import type { DataSpec, Loss } from '../spec/spec';
import { GAPS } from '../table/column';
import { pythonString } from './literals';

type OwnSpec = DataSpec & { kind: 'own' };

const listOf = (texts: readonly string[]): string => `[${texts.map(pythonString).join(', ')}]`;

/** What a program that reads the reader's own file imports beyond torch. */
export const ownImports = ({ table }: OwnSpec): string[] => [
  'import pandas as pd',
  ownTable(table).groups ? 'from sklearn.model_selection import GroupShuffleSplit' : 'from sklearn.model_selection import train_test_split',
];

/** The lines that read the file, split it as the page does, and say how inputs are made of rows. */
export function ownSplitSource(data: OwnSpec, seed: number): string {
  const table = ownTable(data.table);
  const parts = [
    readSource(table),
    ...(table.count < table.source.rows ? [dropSource(table)] : []),
    splitSource(data, table, data.seed ?? seed),
    ...(table.source.gaps === 'fill' ? fillSource(table) : []),
    inputsSource(data, table, data.seed ?? seed),
  ];
  return parts.join('\n');
}

/** Columns whose cells are names, whatever they look like. */
const namedColumns = ({ source: { inputs, target, group } }: OwnTable): string[] => [
  ...[...inputs, target].filter(({ values }) => values).map(({ name }) => name),
  ...(group === undefined ? [] : [group]),
];

function readSource(table: OwnTable): string {
  const { fileName, delimiter, decimal, encoding, hasHeader, names } = table.source;
  const named = namedColumns(table);
  const options = [
    ...(delimiter === ',' ? [] : [`sep=${pythonString(delimiter)}`]),
    ...(decimal === '.' ? [] : [`decimal=${pythonString(decimal)}`]),
    ...(encoding === 'utf-8' ? [] : [`encoding=${pythonString(encoding.startsWith('utf-16') ? 'utf-16' : encoding)}`]),
    ...(names ? [hasHeader ? 'header=0' : 'header=None', `names=${listOf(names)}`] : []),
    ...(named.length > 0 ? [`dtype={${named.map((name) => `${pythonString(name)}: str`).join(', ')}}`] : []),
    'skipinitialspace=True',
    `na_values=${listOf(GAPS)}`,
    'keep_default_na=False',
  ];
  return `table = pd.read_csv(\n    ${pythonString(fileName)},\n${options.map((option) => `    ${option},\n`).join('')})`;
}

function dropSource({ count, source: { inputs, target, group, rows, gaps } }: OwnTable): string {
  const needed = [target.name, ...(group === undefined ? [] : [group]), ...(gaps === 'leaveOut' ? inputs.map(({ name }) => name) : [])];
  return `table = table.dropna(subset=${listOf(needed)})  # ${count} of ${rows} rows: the others have gaps`;
}

function splitSource({ heldOut, points, validationPoints = 0 }: OwnSpec, table: OwnTable, seed: number): string {
  const { held, training } = ownSplit(table, seed, heldOut);
  const first = (name: string, wanted: number, there: number) => (wanted < there ? `\n${name} = ${name}[:${wanted}]` : '');
  const split = table.groups
    ? `shuffle = GroupShuffleSplit(n_splits=1, test_size=${heldOut}, random_state=${seed})  # all rows of a group on the same side
[(train, held)] = shuffle.split(table, groups=table[${pythonString(table.source.group ?? '')}])
rows, rows_val = table.iloc[train], table.iloc[held]`
    : `rows, rows_val = train_test_split(table, test_size=${heldOut}, random_state=${seed})`;
  return split + first('rows', points, training.length) + first('rows_val', validationPoints, held.length);
}

/** Each gap by what the training rows have there: the mean, or the most frequent value. */
function fillSource({ source: { inputs } }: OwnTable): string[] {
  const usual = inputs.map(({ name, values }) => {
    const column = `rows[${pythonString(name)}]`;
    return `    ${pythonString(name)}: ${values ? `max(${listOf(values)}, key=list(${column}).count)` : `${column}.mean()`},\n`;
  });
  return [`usual = {  # in the training rows\n${usual.join('')}}`, 'rows, rows_val = rows.fillna(usual), rows_val.fillna(usual)'];
}

function inputsSource({ heldOut, points }: OwnSpec, table: OwnTable, seed: number): string {
  const { inputs, target } = table.source;
  const numbers = inputs.filter(({ values }) => !values).map(({ name }) => name);
  const classes = inputs.filter(({ values }) => values);
  const used = ownSplit(table, seed, heldOut).training.subarray(0, points);
  const varies = table.inputs.every(({ kind, values }) => kind === 'class' || used.some((row) => values[row] !== values[used[0] ?? 0]));
  const guard = varies ? '' : '.where(rows[numbers].nunique() > 1, 1)';
  return [
    ...(numbers.length > 0
      ? [
          `numbers = ${listOf(numbers)}`,
          `mean, deviation = rows[numbers].mean(), rows[numbers].std(ddof=0)${guard}  # of the training rows only`,
        ]
      : []),
    ...(classes.length > 0 ? [`classes = {\n${classes.map(entryOf).join('')}}`] : []),
    ...(target.values ? [`labels = ${listOf(target.values)}`] : targetMoments(target)),
    '',
    'def inputs_of(rows):',
    ...inputLines(numbers.length > 0, classes.length > 0),
    '    return torch.tensor(pd.concat(columns, axis=1).to_numpy(dtype="float32"))',
  ].join('\n');
}

const entryOf = ({ name, values = [] }: SourceColumn): string => `    ${pythonString(name)}: ${listOf(values)},\n`;

const targetMoments = ({ name }: SourceColumn): string[] => {
  const column = `rows[${pythonString(name)}]`;
  return [`target_mean, target_deviation = ${column}.mean(), ${column}.std(ddof=0)`];
};

const inputLines = (hasNumbers: boolean, hasClasses: boolean): string[] => [
  hasNumbers ? '    columns = [(rows[numbers] - mean) / deviation]' : '    columns = []',
  ...(hasClasses ? ['    columns += [rows[name] == value for name, values in classes.items() for value in values]'] : []),
];

/** The lines that make tensors of the rows of both splits. */
export function ownTensors({ table, validationPoints = 0 }: OwnSpec, loss: Loss): string {
  const { target } = ownTable(table).source;
  const column = (rows: string) => `${rows}[${pythonString(target.name)}]`;
  const labels = (rows: string) => `torch.tensor([labels.index(label) for label in ${column(rows)}])`;
  const targets = (rows: string) => {
    if (!target.values) return `torch.tensor(((${column(rows)} - target_mean) / target_deviation).to_numpy(dtype="float32"))[:, None]`;
    return loss === 'crossEntropy' ? labels(rows) : `2.0 * ${labels(rows)}[:, None] - 1`;
  };
  const lines = (of: string) => `x${of} = inputs_of(rows${of})\ny${of} = ${targets(`rows${of}`)}`;
  return validationPoints > 0 ? `${lines('')}\n${lines('_val')}` : lines('');
}
