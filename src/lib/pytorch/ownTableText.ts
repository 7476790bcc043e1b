import type { OwnInput, OwnTable, SourceColumn } from '../data/ownTable';
import { pythonString } from './literals';

const LONGEST_LINE = 140;

/** A reader's own columns as a notebook brings them along, for the NumPy twin: numbers as they are, of classes their numbers, with the names beside. */
export function ownTableText({ hash, inputs, targets, groups, source }: OwnTable): string {
  const column = (input: OwnInput, { name, values }: SourceColumn) =>
    `        {"name": ${pythonString(name)}, ${input.kind === 'class' ? `"classes": ${input.classes}, ${namesOf(values)}` : ''}"values": ${numbersText(input.values)}},\n`;
  return `
TABLES[${pythonString(hash)}] = {  # of the file ${pythonString(source.fileName)}
    "inputs": [
${source.inputs.map((named, i) => (inputs[i] ? column(inputs[i], named) : '')).join('')}    ],
    ${namesOf(source.target.values)}"target": ${numbersText(targets)},  # ${pythonString(source.target.name)}
${groups ? `    "groups": ${numbersText(groups)},\n` : ''}}
`;
}

const namesOf = (values: readonly string[] | undefined): string => (values ? `"names": [${values.map(pythonString).join(', ')}], ` : '');

/** Numbers in a text of several lines. */
function numbersText(values: Float64Array | Int32Array): string {
  const lines: string[] = [];
  let line = '';
  for (const value of values) {
    const text = Number.isNaN(value) ? 'nan' : String(value);
    if (line.length + text.length >= LONGEST_LINE) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? text : ` ${text}`;
  }
  return `"""\n${[...lines, line].join('\n')}\n"""`;
}
