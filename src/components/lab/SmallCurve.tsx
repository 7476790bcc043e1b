import type { KeptRun } from '../../lib/lab/runList';
import { Chart } from '../charts/Chart';
import { pathData } from '../charts/pathData';
import { plotArea } from '../charts/plotArea';

const SIZE = { width: 120, height: 44, margin: { top: 3, right: 3, bottom: 3, left: 3 } };

/** A run's losses, small: training solid, validation dashed. */
export function SmallCurve({ run: { curve }, label }: { run: KeptRun; label: string }) {
  const losses = curve.flatMap(([, training, validation]) => [training, validation]).filter(Number.isFinite);
  const area = plotArea({ ...SIZE, x: [0, Math.max(1, curve.at(-1)?.[0] ?? 1)], y: [0, Math.max(...losses, 1e-12)] });
  const line = (which: 1 | 2) =>
    pathData(
      area,
      curve.filter((point) => Number.isFinite(point[which])).map((point) => [point[0], point[which]] as const),
    );
  return (
    <div class="lab-small">
      <Chart area={area} label={label}>
        <path class="line tone-ink" d={line(1)} />
        <path class="line tone-ink dashed" d={line(2)} />
      </Chart>
    </div>
  );
}
