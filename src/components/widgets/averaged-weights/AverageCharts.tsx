import { LineChart } from '../../charts/LineChart';
import { schema, type Settings, type Words } from './figure';
import { predictedFloor, START, STEPS, type AveragedRun } from './model';

const HEIGHT = { path: 372, half: 182 } as const;
const NAME_ROOM = 78;
const PLACES = [-1.8, START + 0.4] as const;
const SQUARES = [1e-4, 20] as const;
const CURVE_POINTS = 40;

interface Props {
  settings: Settings;
  run: AveragedRun;
  words: Words;
}

/** One ball and its average, the mean squares of all, and the floor under every memory. */
export function AverageCharts({ settings: { learningRate, memory }, run: { constant, lowered, floors }, words: { phrases } }: Props) {
  const time = { nameRoom: NAME_ROOM, x: [0, STEPS] as const, xLabel: phrases.step };
  const { min, max } = schema.memory;
  const curve = Array.from({ length: CURVE_POINTS + 1 }, (_, index) => {
    const own = min * (max / min) ** (index / CURVE_POINTS);
    return [own, predictedFloor(learningRate, own)] as const;
  });
  return (
    <>
      <LineChart
        {...time}
        label={phrases.pathPlot}
        height={HEIGHT.path}
        y={PLACES}
        yLabel={phrases.place}
        lines={[
          { id: 'last', name: phrases.last, tone: 'without', thin: true, points: steps(constant.path) },
          { id: 'average', name: phrases.average, tone: 'with', points: steps(constant.averagedPath) },
        ]}
      />
      <div class="picture-stack">
        <LineChart
          {...time}
          label={phrases.squarePlot}
          height={HEIGHT.half}
          y={SQUARES}
          yScale="log"
          yLabel={phrases.meanSquare}
          lines={[
            { id: 'last', name: phrases.last, tone: 'without', points: steps(constant.meanSquares) },
            { id: 'lowered', name: phrases.lowered, tone: 'ink', dashed: true, points: steps(lowered.meanSquares) },
            { id: 'average', name: phrases.average, tone: 'with', points: steps(constant.averagedSquares) },
          ]}
        />
        <LineChart
          label={phrases.floorPlot}
          height={HEIGHT.half}
          nameRoom={NAME_ROOM}
          x={[min, max]}
          xScale="log"
          y={SQUARES}
          yScale="log"
          xLabel={phrases.memory}
          yLabel={phrases.floor}
          at={memory}
          lines={[{ id: 'formula', name: phrases.formula, tone: 'ink', points: curve }]}
          dots={floors.map(({ memory: own, measured }, index) => ({
            id: `${index}`,
            tone: index === floors.length - 1 ? ('with' as const) : ('ink' as const),
            at: [own, measured] as const,
          }))}
        />
      </div>
    </>
  );
}

const steps = (values: Float64Array) => Array.from(values, (value, step) => [step, value] as const);
