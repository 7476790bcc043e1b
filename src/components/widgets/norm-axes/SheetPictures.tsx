import { cellsOf, type Cell } from '../../../lib/experiments/batch-normalization/normaliseGroups';
import { fill } from '../../book/figure/words';
import { Chart } from '../../charts/Chart';
import type { Fact } from '../../charts/drawings';
import { tenth } from '../../charts/plotArea';
import { rampClass } from '../../charts/rampClass';
import type { Settings, Words } from './figure';
import { CHANNELS, MOST_EXAMPLES, POSITIONS, type Sheets } from './model';

const WIDTH = 380;
const MARGIN = { top: 42, bottom: 22, left: 44, right: 8 };
const GAP = 12;
const SHEET = (WIDTH - MARGIN.left - MARGIN.right - (MOST_EXAMPLES - 1) * GAP) / MOST_EXAMPLES;
const CELL_WIDTH = SHEET / POSITIONS;
const CELL_HEIGHT = { large: 31, small: 14 } as const;
/** Values from minus this to this have their shade. */
const REACH = 2.2;

interface Props {
  sheets: Sheets;
  words: Words;
  /** The cell that a reader has clicked. */
  onPick: ((picked: Pick<Settings, 'example' | 'channel' | 'position'>) => void) | undefined;
}

/** Every example as a sheet of channels and positions: what shares the marked value's mean, the values before, and after. */
export function SheetPictures({ sheets, words: { phrases }, onPick }: Props) {
  const { sets, marked, values, normalised } = sheets;
  const shade = (value: number) => `map-cell ${rampClass((value + REACH) / (2 * REACH))}`;
  return (
    <>
      <SheetRow
        sheets={sheets}
        label={phrases.sharedPlot}
        facts={() => [{ kind: 'value', name: phrases.sharedCells, value: fill(phrases.ofCells, sharedOf(sheets)) }]}
        title={phrases.sharedTitle}
        height={CELL_HEIGHT.large}
        phrases={phrases}
        classOf={(index) => (sets[index] === sets[marked] ? 'map-cell bar tone-with' : 'map-cell lane')}
        onPick={onPick}
      />
      <div class="picture-stack">
        <SheetRow
          sheets={sheets}
          label={phrases.beforePlot}
          facts={() => [rangeOf(phrases.values, values)]}
          title={phrases.beforeTitle}
          height={CELL_HEIGHT.small}
          phrases={phrases}
          classOf={(index) => shade(values[index] ?? NaN)}
        />
        <SheetRow
          sheets={sheets}
          label={phrases.afterPlot}
          facts={() => [rangeOf(phrases.values, normalised)]}
          title={phrases.afterTitle}
          height={CELL_HEIGHT.small}
          phrases={phrases}
          classOf={(index) => shade(normalised[index] ?? NaN)}
        />
      </div>
    </>
  );
}

const sharedOf = ({ sets, marked }: Sheets) => ({ count: sets.filter((set) => set === sets[marked]).length, all: sets.length });

const rangeOf = (name: string, values: readonly number[]): Fact => ({
  kind: 'range',
  name,
  from: Math.min(...values),
  to: Math.max(...values),
});

interface RowProps {
  sheets: Sheets;
  label: string;
  facts: () => readonly Fact[];
  title: string;
  /** Of a cell. */
  height: number;
  phrases: Words['phrases'];
  classOf: (index: number) => string;
  onPick?: Props['onPick'];
}

/** The sheets of a batch side by side: channels from the top, positions from the left. */
function SheetRow({ sheets: { shape, marked }, label, facts, title, height, phrases, classOf, onPick }: RowProps) {
  const area = { width: WIDTH, height: CHANNELS * height + MARGIN.top + MARGIN.bottom, left: MARGIN.left, top: MARGIN.top };
  const place = ({ example, channel, position }: Cell) => ({
    x: tenth(example * (SHEET + GAP) + position * CELL_WIDTH),
    y: tenth(channel * height),
    width: tenth(CELL_WIDTH),
    height: tenth(height),
  });
  const cells = cellsOf(shape);
  const ringed = cells[marked];
  return (
    <Chart area={area} label={label} drawing={{ lines: [], facts, xLabel: '', yLabel: '' }}>
      <text class="chart-title" x={2 - MARGIN.left} y={12 - MARGIN.top}>
        {title}
      </text>
      {Array.from({ length: shape.examples }, (_, example) => (
        <text key={example} class="note" x={tenth(example * (SHEET + GAP))} y={-8}>
          {fill(phrases.exampleName, { example: example + 1 })}
        </text>
      ))}
      {Array.from({ length: CHANNELS }, (_, channel) => (
        <text key={channel} class="note" x={-8} y={tenth((channel + 0.5) * height)} dy="0.32em" text-anchor="end">
          {channel + 1}
        </text>
      ))}
      {cells.map((cell, index) => (
        // The keyboard's way to the same cell are the sliders.
        <rect
          key={index}
          class={classOf(index)}
          data-cell={index}
          {...place(cell)}
          onClick={onPick && (() => onPick({ example: cell.example + 1, channel: cell.channel + 1, position: cell.position + 1 }))}
        />
      ))}
      {Array.from({ length: shape.groups - 1 }, (_, border) => (
        <path
          key={border}
          class="limit strong"
          d={`M0 ${tenth(((border + 1) * CHANNELS * height) / shape.groups)}H${tenth(shape.examples * (SHEET + GAP) - GAP)}`}
        />
      ))}
      {ringed && <rect class="heat-ring" {...place(ringed)} />}
      <text class="note" x={0} y={tenth(CHANNELS * height + 16)}>
        {phrases.axes}
      </text>
    </Chart>
  );
}
