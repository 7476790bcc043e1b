import { fill } from '../../book/figure/words';
import { LineChart, type Dot, type Line } from '../../charts/LineChart';
import { schema, type Words } from './figure';
import { arrival, MOST_STEPS, RECORD_EVERY, TARGET_LOSS, type Curve, type Pair } from './model';

const HEIGHT = 300;
const NAME_ROOM = 96;
/** A network that has learnt nothing has the loss log 10 = 2.3. */
const LOSSES = [0.003, 300] as const;
/** Where the runs stand that never arrive. */
const LATE = { without: 1.11 * MOST_STEPS, with: 1.045 * MOST_STEPS } as const;
const STEPS = [0, 1.16 * MOST_STEPS] as const;

interface Props {
  all: readonly Pair[];
  learningRate: number;
  /** Records that are drawn. */
  position: number;
  words: Words;
}

/** Both losses over the step at the chosen learning rate, and the steps to the goal over all learning rates. */
export function TwinCurves({ all, learningRate, position, words: { phrases } }: Props) {
  const here = all.find((pair) => pair.learningRate === learningRate);
  const inOrder = [...all].sort((a, b) => a.learningRate - b.learningRate);
  const loss = (id: 'without' | 'with', curve: Curve | undefined): Line => ({
    id,
    name: phrases[id],
    tone: id,
    points: curve?.losses.slice(0, position + 1).map((value, record) => [record * RECORD_EVERY, value] as const) ?? [],
  });
  const arrivals = (which: 'plain' | 'normalised') =>
    inOrder.map((pair) => {
      const curve = pair[which];
      return { rate: pair.learningRate, steps: curve && (arrival(curve) ?? Infinity) };
    });
  const steps = (id: 'without' | 'with', which: 'plain' | 'normalised'): Line => ({
    id,
    name: phrases[id],
    tone: id,
    points: arrivals(which).flatMap(({ rate, steps: needed = Infinity }) => (Number.isFinite(needed) ? [[rate, needed] as const] : [])),
  });
  const dots = (tone: 'without' | 'with', which: 'plain' | 'normalised'): Dot[] =>
    arrivals(which).flatMap(({ rate, steps: needed }) =>
      needed === undefined ? [] : [{ id: `${tone}-${rate}`, tone, at: [rate, Number.isFinite(needed) ? needed : LATE[tone]] }],
    );
  const level = (id: string, name: string, height: number, [from, to]: readonly [number, number]): Line => ({
    id,
    name,
    tone: 'soft',
    dashed: true,
    thin: true,
    points: [
      [from, height],
      [to, height],
    ],
  });
  const { min, max } = schema.learningRate;
  return (
    <>
      <LineChart
        label={phrases.lossPlot}
        height={HEIGHT}
        nameRoom={NAME_ROOM}
        x={[0, MOST_STEPS]}
        y={LOSSES}
        yScale="log"
        xLabel={phrases.step}
        yLabel={phrases.loss}
        lines={[
          level('goal', fill(phrases.goal, { goal: TARGET_LOSS }), TARGET_LOSS, [0, MOST_STEPS]),
          loss('without', here?.plain),
          loss('with', here?.normalised),
        ]}
      />
      <LineChart
        label={phrases.stepsPlot}
        height={HEIGHT}
        nameRoom={NAME_ROOM}
        x={[min / 1.2, max * 1.2]}
        xScale="log"
        y={STEPS}
        xLabel={phrases.rate}
        yLabel={phrases.steps}
        at={learningRate}
        lines={[
          level('late', fill(phrases.late, { most: MOST_STEPS }), MOST_STEPS, [min / 1.2, max * 1.2]),
          steps('without', 'plain'),
          steps('with', 'normalised'),
        ]}
        dots={[...dots('without', 'plain'), ...dots('with', 'normalised')]}
      />
    </>
  );
}
