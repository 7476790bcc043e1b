import { pythonString } from '../literals';
import type { PageProgram } from '../rerun';
import { code, foldedCode, text, type CellDraft } from './notebook';
import { pageNumbers } from './pageNumbers';
import { plotCell } from './plotCell';
import { TWIN_TEXT, TWIN_TITLE } from './twinText';

/** Of double precision, relative to the larger of the number and 1. */
export const PROGRAM_TOLERANCE = 1e-9;

/** `twin` is the Python source that a program with the page's chance draws from. */
export function programCells({ source, withTwin, tolerance = PROGRAM_TOLERANCE, series }: PageProgram, twin: string): CellDraft[] {
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
    ...(withTwin === undefined
      ? [text('## The program\n\nWhat the panel under the figure shows.'), code(source)]
      : [text(TWIN_TEXT), foldedCode(TWIN_TITLE, twin), text('## The program'), code(withTwin)]),
    text('## What the page computed'),
    code(`import matplotlib.pyplot as plt\n\n${pageNumbers(curves)}\n\nredone = {\n${redone.join('')}}`),
    text("The page's curves are broad and pale, PyTorch's thin on top of them."),
    plotCell,
    text(
      comparisonText(
        tolerance,
        series.some(({ values, comparable: count = values.length }) => count < values.length),
      ),
    ),
    code(`comparable = {
${comparable.join('')}}
for (quantity, name), count in comparable.items():
    steps, values = (part[:count] for part in page[quantity][name])
    difference = max(abs(redone[quantity][name][step] - value) / max(1, abs(value)) for step, value in zip(steps, values))
    print(f"{quantity}, {name}: largest difference {difference:.1e} over {count} steps")
    assert difference < ${tolerance}, f"{quantity}, {name}: the page and PyTorch differ by {difference}"
print("The page and PyTorch agree.")`),
  ];
}

function comparisonText(tolerance: number, isChaotic: boolean): string {
  const agreement = `## Do they agree?\n\nThe page and PyTorch differ by rounding alone: by less than ${tolerance}.`;
  return isChaotic
    ? `${agreement} With these settings the path is chaotic: a start that is moved by a millionth of a millionth soon leads elsewhere, and so does rounding. The steps from there on are not compared.`
    : agreement;
}
