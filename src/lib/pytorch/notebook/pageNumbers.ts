import { pythonString } from '../literals';

/** Numbers of the page at some steps. */
export interface PageCurve {
  quantity: string;
  name: string;
  steps: readonly number[];
  values: readonly number[];
}

const A_LINE = 6;

/** `page[quantity][name] = (steps, values)`, all digits of the numbers. */
export function pageNumbers(curves: readonly PageCurve[]): string {
  const quantities = [...new Set(curves.map(({ quantity }) => quantity))];
  const entries = quantities.map(
    (quantity) =>
      `    ${pythonString(quantity)}: {\n${curves
        .filter((curve) => curve.quantity === quantity)
        .map(entry)
        .join('')}    },\n`,
  );
  return `page = {\n${entries.join('')}}`;
}

function entry({ name, steps, values }: PageCurve): string {
  const lines = Array.from({ length: Math.ceil(values.length / A_LINE) }, (_, line) =>
    values
      .slice(line * A_LINE, (line + 1) * A_LINE)
      .map((value) => `${value}, `)
      .join('')
      .trimEnd(),
  );
  return `        ${pythonString(name)}: (${stepsLiteral(steps)}, [\n${lines.map((line) => `            ${line}\n`).join('')}        ]),\n`;
}

/** Evenly spaced steps as a range, with the last one apart where it comes early. */
function stepsLiteral(steps: readonly number[]): string {
  const [first = 0, second = first + 1] = steps;
  const every = second - first;
  const even = steps.findIndex((step, i) => step !== first + i * every);
  const head = even < 0 ? steps : steps.slice(0, even);
  const range = `range(${first}, ${first + head.length * every}, ${every})`;
  return head.length === steps.length ? `[*${range}]` : `[*${range}, ${steps.slice(head.length).join(', ')}]`;
}
