import { pythonString } from '../literals';
import type { ProgramRerun } from '../rerun';
import { code, text, type CellDraft } from './notebook';
import { pageNumbers } from './pageNumbers';
import { plotCell } from './plotCell';

/** Relative to the larger of the number and 1. */
const TOLERANCE = 1e-9;

export function programCells({ source, series }: ProgramRerun): CellDraft[] {
  const quantities = [...new Set(series.map(({ quantity }) => quantity))];
  const redone = quantities.map((quantity) => {
    const curves = series.filter((curve) => curve.quantity === quantity);
    const lines = curves.map(
      ({ name, expression, values }) => `        ${pythonString(name)}: dict(enumerate((${expression})[:${values.length}])),\n`,
    );
    return `    ${pythonString(quantity)}: {\n${lines.join('')}    },\n`;
  });
  const comparable = series.map(
    ({ quantity, name, values, comparable: count = values.length }) =>
      `    (${pythonString(quantity)}, ${pythonString(name)}): ${count},\n`,
  );
  const curves = series.map((curve) => ({ ...curve, steps: curve.values.map((_, step) => step) }));
  return [
    text('## The program\n\nWhat the panel under the figure shows.'),
    code(source),
    text('## What the page computed'),
    code(`import matplotlib.pyplot as plt\n\n${pageNumbers(curves)}\n\nredone = {\n${redone.join('')}}`),
    text("The page's curves are broad and pale, PyTorch's thin on top of them."),
    plotCell,
    text(comparisonText(series.some(({ values, comparable: count = values.length }) => count < values.length))),
    code(`comparable = {
${comparable.join('')}}
for (quantity, name), count in comparable.items():
    steps, values = (part[:count] for part in page[quantity][name])
    difference = max(abs(redone[quantity][name][step] - value) / max(1, abs(value)) for step, value in zip(steps, values))
    print(f"{quantity}, {name}: largest difference {difference:.1e} over {count} steps")
    assert difference < ${TOLERANCE}, f"{quantity}, {name}: the page and PyTorch differ by {difference}"
print("The page and PyTorch agree.")`),
  ];
}

function comparisonText(isChaotic: boolean): string {
  const agreement = `## Do they agree?\n\nBoth compute in double precision, and differ by rounding alone: by less than ${TOLERANCE}.`;
  return isChaotic
    ? `${agreement} With these settings the path is chaotic: a start that is moved by a millionth of a millionth soon leads elsewhere, and so does rounding. The steps from there on are not compared.`
    : agreement;
}
