import type { PlaneGrid } from '../../../lib/experiments/momentum/planeGrid';
import { formatPercent, formatShort } from '../../../lib/format/formatNumber';
import { LossPlane } from '../../book/figure/LossPlane';
import { fill } from '../../book/figure/words';
import { ColourKey } from '../../charts/ColourKey';
import { LevelRing } from '../../charts/LevelRing';
import { LineChart } from '../../charts/LineChart';
import type { Words } from './figure';
import { RECORD_EVERY, rimOf, shareBelow, STEPS, THRESHOLDS, type Outcome } from './model';

const LOSSES = [1e-3, 3] as const;
/** Two losses that differ by less are the same in the page, which has four digits of each. */
const AS_WRITTEN = 2e-3;
const END = [[0, 0]] as const;

interface Props {
  outcome: Outcome;
  /** Whether the settings have changed since, and the next one is being computed. */
  isOld: boolean;
  /** Record up to which the path is drawn. */
  position: number;
  rescale: number;
  words: Words;
}

/** The two random planes side by side, each with the basin before and after the rescaling; the plane of the path, and the loss as it fell. */
export function PlanePictures({ outcome, isOld, position, rescale, words: { phrases } }: Props) {
  if (outcome.kind === 'diverged') return <p class="note">{phrases.diverged}</p>;
  const { raw, normalised, before, path, steps, losses } = outcome.surroundings;
  const rim = rimOf(outcome.surroundings);
  const title = (name: string) => (isOld ? `${name} …` : name);
  const axes = { xLabel: phrases.firstDirection, yLabel: phrases.secondDirection, thresholds: THRESHOLDS };
  const random = { ...axes, track: END, rescale, rim, words: phrases };
  return (
    <>
      <div class="picture-pair">
        <RandomPlane {...random} label={phrases.rawPlot} title={title(phrases.raw)} grid={raw} before={before.raw} />
        <RandomPlane
          {...random}
          label={phrases.normalisedPlot}
          title={title(phrases.normalised)}
          grid={normalised}
          before={before.normalised}
        />
        <div style="grid-column: 1 / -1">
          <ColourKey label={phrases.keyPlot} name={phrases.loss} thresholds={THRESHOLDS} />
        </div>
      </div>
      <LossPlane {...axes} label={phrases.pathPlot} title={title(phrases.path)} grid={path} track={path.track.slice(0, position + 1)} />
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

interface RandomPlaneProps {
  label: string;
  title: string;
  grid: PlaneGrid;
  /** The losses of the same plane before the rescaling. */
  before: readonly number[];
  rescale: number;
  /** The loss at the rim of the basin. */
  rim: number;
  track: readonly (readonly [number, number])[];
  thresholds: readonly number[];
  xLabel: string;
  yLabel: string;
  words: Words['phrases'];
}

/** A plane with the rim of its basin, and with that of the same network at c = 1. */
function RandomPlane({ before, rescale, rim, words, ...plane }: RandomPlaneProps) {
  const c = fill(words.factor, { c: formatShort(rescale, 3) });
  const below = fill(words.below, { loss: formatShort(rim, 2) });
  const facts = () => [
    { kind: 'value' as const, name: `${below}, ${c}`, value: formatPercent(shareBelow(plane.grid.losses, rim)) },
    { kind: 'value' as const, name: `${below}, ${words.unscaled}`, value: formatPercent(shareBelow(before, rim)) },
  ];
  const isSame = before.every((loss, i) => Math.abs(loss - (plane.grid.losses[i] ?? NaN)) < AS_WRITTEN * (1 + loss));
  return (
    <LossPlane {...plane} facts={facts}>
      {(area) => (
        <>
          <LevelRing
            area={area}
            heights={plane.grid.losses}
            level={rim}
            tone="with"
            name={isSame && rescale !== 1 ? fill(words.both, { one: words.unscaled, other: c }) : c}
          />
          {rescale !== 1 && (
            <LevelRing area={area} heights={before} level={rim} tone="ink" name={isSame ? '' : words.unscaled} named="below" dashed />
          )}
        </>
      )}
    </LossPlane>
  );
}
