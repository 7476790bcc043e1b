import type { PlaneGrid } from '../../../lib/experiments/momentum/planeGrid';
import { LossPlane } from '../../book/figure/LossPlane';
import { LineChart } from '../../charts/LineChart';
import type { Words } from './figure';
import { RECORD_EVERY, STEPS, type Outcome } from './model';

/** Where each of the ramp's ten colours begins: equal factors, the same in all pictures and for all settings. */
const THRESHOLDS = [0, 0.01, 0.03, 0.1, 0.2, 0.4, 0.7, 1.5, 4, 12];
const LOSSES = [1e-3, 3] as const;

interface Props {
  outcome: Outcome;
  /** Whether the settings have changed since, and the next one is being computed. */
  isOld: boolean;
  /** Record up to which the path is drawn. */
  position: number;
  words: Words;
}

/** The two random planes side by side, the plane of the path, and the loss as it fell. */
export function PlanePictures({ outcome, isOld, position, words: { phrases } }: Props) {
  if (outcome.kind === 'diverged') return <p class="note">{phrases.diverged}</p>;
  const { raw, normalised, path, steps, losses } = outcome.surroundings;
  const end = [[0, 0]] as const;
  const title = (name: string) => (isOld ? `${name} …` : name);
  return (
    <>
      <div class="picture-pair">
        <Plane label={phrases.rawPlot} title={title(phrases.raw)} grid={raw} track={end} words={phrases} />
        <Plane label={phrases.normalisedPlot} title={title(phrases.normalised)} grid={normalised} track={end} words={phrases} />
      </div>
      <Plane label={phrases.pathPlot} title={title(phrases.path)} grid={path} track={path.track.slice(0, position + 1)} words={phrases} />
      <LineChart
        label={phrases.lossPlot}
        height={340}
        x={[0, STEPS]}
        y={LOSSES}
        yScale="log"
        xLabel={phrases.step}
        yLabel={phrases.loss}
        at={position * RECORD_EVERY}
        lines={[{ id: 'loss', name: phrases.loss, tone: 'with', points: losses.map((loss, i) => [steps[i] ?? NaN, loss] as const) }]}
      />
    </>
  );
}

interface PlaneProps {
  label: string;
  title: string;
  grid: PlaneGrid;
  track: readonly (readonly [number, number])[];
  words: Words['phrases'];
}

const Plane = ({ words, ...plane }: PlaneProps) => (
  <LossPlane {...plane} xLabel={words.firstDirection} yLabel={words.secondDirection} thresholds={THRESHOLDS} />
);
