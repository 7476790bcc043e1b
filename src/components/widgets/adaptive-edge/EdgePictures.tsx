import { LineChart } from '../../charts/LineChart';
import type { Words } from './figure';
import { drawnPoints, STEPS, type Relapse } from './model';

const HEIGHT = 280;
const NAME_ROOM = 76;
const LOSSES = [1e-24, 1e2] as const;
const CURVATURES = [0.2, 2e3] as const;

/** The loss over the steps; and the curvature that Adam feels, with the limit of what its steps bear. */
export function EdgePictures({ found: { losses, curvatures, limits }, words: { phrases } }: { found: Relapse; words: Words }) {
  const shared = { height: HEIGHT, nameRoom: NAME_ROOM, x: [0, STEPS] as const, xLabel: phrases.step, yScale: 'log', xTicks: 4 } as const;
  return (
    <>
      <LineChart
        {...shared}
        label={phrases.lossPlot}
        y={LOSSES}
        yLabel={phrases.loss}
        lines={[{ id: 'loss', name: 'Adam', tone: 'with', points: drawnPoints(losses, 0) }]}
      />
      <LineChart
        {...shared}
        label={phrases.curvaturePlot}
        y={CURVATURES}
        yLabel={phrases.curvature}
        lines={[
          { id: 'limit', name: phrases.limit, tone: 'ink', dashed: true, points: drawnPoints(limits, 1) },
          { id: 'curvature', name: phrases.curvatureName, tone: 'with', points: drawnPoints(curvatures, 1) },
        ]}
      />
    </>
  );
}
