import { formatDecimals, formatNumber, formatShort } from '../../../lib/format/formatNumber';
import { fill } from '../../book/figure/words';
import { DotRows } from '../../charts/DotRows';
import { DraggablePoint } from '../../charts/DraggablePoint';
import { LineChart, type Line } from '../../charts/LineChart';
import { schema, type Settings, type Words } from './figure';
import { isTooSmall, normalised, outputLines, stages, STAGES, unmoved } from './model';

const AXIS = [-9, 9] as const;
const OUTPUTS = [-9, 9] as const;
const HEIGHT = 350;

interface Props {
  settings: Settings;
  /** How many of the four steps have been done. */
  position: number;
  live: boolean;
  words: Words;
  onMove: (first: number) => void;
}

/** The batch at every stage, row under row; and every output while the first example moves. */
export function MicroscopePictures({ settings, position, live, words: { phrases }, onMove }: Props) {
  const { min, max, step } = schema.first;
  const [now, before] = [stages(settings), unmoved(settings)];
  const { mean, variance } = normalised(settings);
  const numbers = {
    mean: formatNumber(mean, 3),
    variance: formatNumber(variance, 3),
    epsilon: formatShort(settings.epsilon),
    gamma: formatDecimals(settings.gamma, 1),
    beta: formatDecimals(settings.beta, 1),
  };
  const shown = STAGES.slice(0, isTooSmall(settings) ? 1 : position + 1);
  const [first = [], ...others] = isTooSmall(settings) ? [] : outputLines(settings);
  const lines: Line[] = [
    ...others.map((points, i): Line => ({ id: `other-${i}`, name: i === 0 ? phrases.others : '', tone: 'soft', thin: true, points })),
    { id: 'first', name: phrases.example1, tone: 'with', points: first },
  ];
  return (
    <>
      <DotRows
        label={phrases.rowsPlot}
        rows={shown.map((stage) => ({
          id: stage,
          name: fill(phrases[`row.${stage}`], numbers),
          values: now[stage],
          ...(stage === 'values' || settings.first === schema.first.default ? {} : { ghosts: before[stage].slice(1) }),
        }))}
        most={STAGES.length}
        x={AXIS}
        xLabel={phrases.value}
        marked={0}
        joined
      >
        {(area) => (
          <DraggablePoint
            area={area}
            x={settings.first}
            y={0}
            step={step}
            name={phrases.first}
            role={phrases.drag}
            disabled={!live}
            sideways
            onMove={(x) => onMove(Math.min(max, Math.max(min, x)))}
          />
        )}
      </DotRows>
      <LineChart
        label={phrases.linesPlot}
        height={HEIGHT}
        x={[min, max]}
        y={OUTPUTS}
        xLabel={phrases.firstAxis}
        yLabel={phrases.output}
        at={settings.first}
        lines={lines}
        dots={isTooSmall(settings) ? [] : [{ id: 'first', tone: 'with', at: [settings.first, now.outputs[0] ?? NaN] }]}
      />
    </>
  );
}
