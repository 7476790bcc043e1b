import { useMemo, useRef } from 'preact/hooks';
import { panelSource } from '../../../lib/pytorch/panelSource';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { useAwake } from '../../book/figure/useAwake';
import { useFigure, type FigureProps } from '../../book/figure/useFigure';
import { usePlayback } from '../../book/figure/usePlayback';
import { useSweep } from '../../book/figure/useSweep';
import { curveOf, MOST_STEPS, pairs, RATES, rates, RECORD_EVERY, sweptSpecs, type Curve } from './model';
import { divergences, outcome } from './outcome';
import type { Phrases } from './phrases';
import { pageRun, rerun } from './pytorch';
import { id, schema } from './settings';
import { rateTable } from './table';
import { TwinCurves } from './TwinCurves';

const RECORDS_PER_SECOND = 12;

interface Props extends FigureProps<Phrases> {
  /** Of the defaults, made when the book was built. */
  firstCurves: readonly Curve[];
}

/** The same network without and with batch normalisation, at one learning rate and over all of them. */
export function BatchNormTwins({ firstCurves, ...props }: Props) {
  const { words } = props;
  const element = useRef<HTMLDivElement>(null);
  const figure = useFigure(id, schema, props);
  const { settings, live, frame } = figure;
  const { learningRate, depth, gain, momentum, activation, seed } = settings;
  const awake = useAwake(element);
  // From one of the rates that are tried anyway to another nothing has to be trained.
  const asked = RATES.includes(learningRate) ? schema.learningRate.min : learningRate;
  const network = useMemo(
    () => ({ learningRate: asked, depth, gain, momentum, activation, seed }),
    [asked, depth, gain, momentum, activation, seed],
  );
  const specs = useMemo(() => sweptSpecs(network), [network]);
  const { results, running, notices } = useSweep({
    specs,
    resultOf: curveOf,
    first: firstCurves,
    startsItself: true,
    live,
    awake,
    words: frame,
  });
  const all = useMemo(() => pairs(rates(network), results), [network, results]);
  const playback = usePlayback(MOST_STEPS / RECORD_EVERY, { perSecond: RECORDS_PER_SECOND, awake });
  const pytorch = useMemo(() => panelSource(rerun(settings)), [settings]);
  return (
    <LiveFigure
      figure={figure}
      element={element}
      playback={{ ...playback, stepsPerPosition: RECORD_EVERY }}
      notices={[...notices, ...divergences(all, learningRate, words)]}
      result={outcome(all, learningRate, words)}
      quiet={running || playback.playing}
      pytorch={pytorch}
      notebook={() => pageRun(settings, all)}
      table={rateTable(all, words)}
    >
      <TwinCurves all={all} learningRate={learningRate} position={playback.position} words={words} />
    </LiveFigure>
  );
}
