import { useMemo } from 'preact/hooks';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { SweepProgress } from '../../book/figure/SweepProgress';
import { useSweptFigure } from '../../book/figure/useSweptFigure';
import { fill } from '../../book/figure/words';
import { definition, mapTable, type Words } from './figure';
import { MapPictures } from './MapPictures';
import { cells, COARSE, COMPARED, isTrained, PLACES, type Cell } from './model';

/** Which depths can be trained from which scale of the first weights: a short run for every cell of a map. */
export function TrainabilityMap(props: FigureProps<Words, typeof definition>) {
  const { words } = props;
  const { figure, settings, specs, sweep, shown } = useSweptFigure(definition, props);
  const { results, running } = sweep;
  const known = useMemo(() => cells(results), [results]);
  return (
    <LiveFigure
      {...shown}
      result={outcome(known, running, words)}
      table={() => mapTable(known, words)}
      bar={<SweepProgress figure={figure} words={words} sweep={sweep} total={specs.length} />}
    >
      <MapPictures known={known} settings={settings} words={words} />
    </LiveFigure>
  );
}

/** At a few depths: of how many scales the networks learnt something. */
export function outcome(known: readonly Cell[], running: boolean, { phrases }: Words): string {
  if (known.length === 0) return running ? phrases.running : phrases.notYet;
  if (known.length < COARSE) return phrases.running;
  const shares = COMPARED.map((depth) => {
    const tried = known.filter((cell) => cell.depth === depth);
    return fill(phrases.share, { depth, trained: tried.filter(isTrained).length, tried: tried.length });
  });
  const result = fill(phrases.result, { shares: shares.join(', ') });
  return known.length === PLACES.length || running ? result : `${result} ${phrases.coarse}`;
}
