import type { TrainedRacer } from '../../../lib/experiments/momentum/optimiserRace';
import { phraseOf } from '../../book/figure/words';
import { ContourPlot } from '../../charts/ContourPlot';
import { CriticalPointSign } from '../../charts/CriticalPointSign';
import { dotsData, pathData } from '../../charts/pathData';
import { tenth, type PlotArea } from '../../charts/plotArea';
import type { Words } from './figure';
import type { SurfaceEntry, SurfaceRace } from './model';
import { drawnOrder, isDashed, toneOf } from './tones';

const DOMAIN = { x: [-3.8, 2.2], y: [-3.8, 2.2] } as const;
const CEILING = 4;
const BALL_RADIUS = 5;

interface Props {
  race: SurfaceRace;
  entries: readonly SurfaceEntry[];
  shown: TrainedRacer;
  words: Words;
}

/** The ground from above, with the ways of plain descent, of momentum and of the optimiser that the reader chose. */
export function RaceSurface({ race: { ground }, entries, shown, words: { phrases } }: Props) {
  const drawn = drawnOrder(entries, shown).filter(({ racer }) => toneOf(racer, shown) !== 'soft');
  const ways = drawn.map(({ racer, positions }) => ({ name: phraseOf(phrases, racer), positions }));
  return (
    <ContourPlot label={phrases.surfacePlot} {...DOMAIN} xLabel="x" yLabel="y" value={ground.value} ceiling={CEILING} ways={ways}>
      {(area) => (
        <>
          {drawn.map((entry) => (
            <Way key={entry.racer} area={area} entry={entry} shown={shown} />
          ))}
          {ground.criticalPoints.map(({ x, y, kind, name }) => (
            <CriticalPointSign key={name} area={area} x={x} y={y} kind={kind} name={phraseOf(phrases, `place.${name}`)} />
          ))}
          <circle class="draggable-dot" cx={tenth(area.x(ground.start[0]))} cy={tenth(area.y(ground.start[1]))} r={BALL_RADIUS} />
        </>
      )}
    </ContourPlot>
  );
}

/** Every step is a dot; the chosen optimiser's line is dashed too, since it may lie on the others. */
function Way({ area, entry: { racer, positions }, shown }: { area: PlotArea; entry: SurfaceEntry; shown: TrainedRacer }) {
  const tone = toneOf(racer, shown);
  return (
    <g class={`path tone-${tone}`}>
      <path class={isDashed(racer, shown) ? 'line dashed' : 'line'} data-line={racer} d={pathData(area, positions)} />
      <path class="path-steps" d={dotsData(area, positions)} />
    </g>
  );
}
