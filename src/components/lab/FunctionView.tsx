import { useMemo } from 'preact/hooks';
import { createDataSet } from '../../lib/data/createDataSet';
import type { DataSet } from '../../lib/data/dataSet';
import { dataShape, hasSignedTargets } from '../../lib/spec/dataShape';
import type { RunSpec } from '../../lib/spec/spec';
import { ClassPlot } from '../charts/ClassPlot';
import { decisionOfMany, decisionOfTwo } from '../charts/decisions';
import { DecisionPlot } from '../charts/DecisionPlot';
import { LineChart } from '../charts/LineChart';
import { fill } from '../book/figure/words';
import type { LabFrame } from './labFrame';
import { NAMES, SIDES, type LabWords, type Side } from './labWords';
import { TONES } from './tones';

interface Props {
  specs: readonly RunSpec[];
  frame: LabFrame | undefined;
  words: LabWords;
}

const MOST_CLASSES = 3;
/** Of the axis beyond the data, as a share of their range. */
const ROOM = 0.15;

/** What each network makes of the plane, or of the line. */
export function FunctionView({ specs, frame, words }: Props) {
  return (
    <div class={specs.length > 1 ? 'picture-pair' : 'lab-single'}>
      {specs.map((spec, run) => (
        <FunctionOf key={run} side={SIDES[run] ?? 'a'} spec={spec} grid={frame?.runs[run]?.grid} words={words} />
      ))}
    </div>
  );
}

interface OneProps {
  side: Side;
  spec: RunSpec;
  grid: Float32Array | undefined;
  words: LabWords;
}

function FunctionOf({ side, spec, grid, words }: OneProps) {
  const { phrases } = words;
  const { record } = spec;
  const isDrawn = record.grid !== undefined;
  const drawn = isDrawn ? JSON.stringify({ data: spec.data, seed: spec.seed, loss: spec.loss }) : undefined;
  const data = useMemo(() => (drawn === undefined ? undefined : createDataSet(JSON.parse(drawn) as RunSpec)), [drawn]);
  if (!data || !record.grid) return <NotDrawn side={side} spec={spec} phrases={phrases} />;
  if (data.features === 1) return <Fit side={side} data={data} grid={grid} x={record.grid.x} phrases={phrases} />;
  if (data.outputs > MOST_CLASSES) return <NotDrawn side={side} spec={spec} phrases={phrases} />;
  const plane = {
    label: fill(phrases.boundaryPlot, { name: NAMES[side] }),
    x: record.grid.x,
    y: record.grid.y ?? record.grid.x,
    xLabel: 'x₁',
    yLabel: 'x₂',
    resolution: record.grid.resolution,
    points: {
      coordinates: data.training.inputs,
      classes: hasSignedTargets(spec) ? data.training.targets.map((target) => (target + 1) / 2) : data.training.targets,
    },
    title: NAMES[side],
    tone: TONES[side],
  };
  return data.outputs === MOST_CLASSES ? (
    <ClassPlot {...plane} decision={grid && decisionOfMany(grid, MOST_CLASSES)} />
  ) : (
    <DecisionPlot {...plane} decision={grid && (data.outputs === 1 ? grid : decisionOfTwo(grid))} />
  );
}

function NotDrawn({ side, spec, phrases }: { side: Side; spec: RunSpec; phrases: LabWords['phrases'] }) {
  const { features, outputs } = dataShape(spec);
  return <p class="lab-wait">{fill(phrases.noFunction, { name: NAMES[side], inputs: features, outputs })}</p>;
}

interface FitProps {
  side: Side;
  data: DataSet;
  grid: Float32Array | undefined;
  x: readonly [number, number];
  phrases: LabWords['phrases'];
}

/** The function of one input over the points that it was trained on. */
function Fit({ side, data, grid, x: [low, high], phrases }: FitProps) {
  const { inputs, targets } = data.training;
  const points = Array.from(
    grid ?? [],
    (output, i, { length } = grid ?? new Float32Array()) => [low + ((high - low) * i) / (length - 1), output] as const,
  );
  const [least, most] = [Math.min(...targets), Math.max(...targets)];
  const room = ROOM * (most - least) || 1;
  return (
    <LineChart
      label={fill(phrases.fitPlot, { name: NAMES[side] })}
      lines={[{ id: `${side}-fit`, name: NAMES[side], tone: TONES[side], points }]}
      data={Array.from(targets, (target, row) => [inputs[row] ?? NaN, target] as const)}
      x={[low, high]}
      y={[least - room, most + room]}
      xLabel={phrases.input}
      yLabel={phrases.output}
      nameRoom={28}
    />
  );
}
