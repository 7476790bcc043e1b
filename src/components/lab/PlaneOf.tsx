import { formatPercent } from '../../lib/format/formatNumber';
import type { Inspection } from '../../lib/lab/inspect';
import { LossPlane } from '../book/figure/LossPlane';
import { fill } from '../book/figure/words';
import type { LabWords } from './labWords';

interface Props {
  name: string;
  plane: Extract<Inspection, { kind: 'plane' }>;
  words: LabWords;
}

/** Where each of the ramp's ten colours begins: equal factors, as in the chapter. */
const THRESHOLDS = [0, 0.01, 0.03, 0.1, 0.2, 0.4, 0.7, 1.5, 4, 12];
const END = [[0, 0]] as const;

/** The training loss over the plane of the training's path, and around its end. */
export function PlaneOf({ name, plane: { path, around }, words: { phrases } }: Props) {
  const axes = { thresholds: THRESHOLDS, xLabel: phrases['plane.first'], yLabel: phrases['plane.second'] };
  return (
    <div class="picture-stack">
      <LossPlane
        {...axes}
        label={fill(phrases['plane.pathPlot'], { name })}
        title={fill(phrases['plane.path'], { name })}
        grid={path}
        track={path.track}
      />
      <p class="lab-wait">{fill(phrases['plane.share'], { share: formatPercent(path.share) })}</p>
      {around && (
        <LossPlane
          {...axes}
          label={fill(phrases['plane.aroundPlot'], { name })}
          title={fill(phrases['plane.around'], { name })}
          grid={around}
          track={END}
        />
      )}
    </div>
  );
}
