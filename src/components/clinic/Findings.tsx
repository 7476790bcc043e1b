import { RATE_FACTORS, type Findings as AllFindings, type LayerSignal, type Test } from '../../lib/clinic/examination';
import { formatNumber, formatPercent, formatShort } from '../../lib/format/formatNumber';
import type { DataTable } from '../book/figure/DataPanel';
import { fill } from '../book/figure/words';
import { LineChart } from '../charts/LineChart';
import { lossText, normText, shownLoss as shown, type Phrases } from './words';

/** A test with what it has found. */
export type Found = { [Asked in Test]: { test: Asked; finding: AllFindings[Asked] } }[Test];

/** Losses and sizes beyond are drawn at the edge. */
const DRAWN = [1e-8, 1e6] as const;
const HEIGHT = 230;
/** Over the highest mark, so that its number stays clear of the axis's name. */
const HEADROOM = 1.6;

const clamped = (value: number): number => Math.min(DRAWN[1], Math.max(DRAWN[0], Number.isNaN(value) ? DRAWN[1] : value));

function range(values: readonly number[]): readonly [number, number] {
  const all = values.map(clamped);
  return [10 ** Math.floor(Math.log10(Math.min(...all) / 1.5)), HEADROOM * 10 ** Math.ceil(Math.log10(Math.max(...all) * 1.5))];
}

/** What stands beside the picture of a test: what it has found, but for what is in a table. */
export const textBeside = (found: Found, classes: number, phrases: Phrases): string =>
  found.test === 'modes' ? normText(found.finding, phrases) : foundText(found, classes, phrases);

/** What a test has found, in a sentence. @param classes of the data */
export function foundText(found: Found, classes: number, phrases: Phrases): string {
  switch (found.test) {
    case 'start':
      return fill(phrases['found.start'], { loss: shown(found.finding.loss, phrases), classes, guess: lossText(Math.log(classes)) });
    case 'modes':
      return modesText(found.finding, phrases);
    case 'layers':
      return layersText(found.finding, phrases);
    case 'overfit': {
      const { losses } = found.finding;
      const loss = losses.at(-1) ?? NaN;
      if (!Number.isFinite(loss)) return phrases['found.overfitDiverged'];
      return fill(phrases['found.overfit'], { loss: lossText(loss), lowest: lossText(Math.min(...losses)) });
    }
    case 'fresh':
      return fill(phrases['found.fresh'], {
        loss: shown(found.finding.loss, phrases),
        validation: shown(found.finding.validation, phrases),
      });
    case 'seeds':
      return fill(phrases['found.seeds'], { endings: found.finding.endings.map((ending) => shown(ending, phrases)).join(', ') });
    case 'rates':
      return ratesText(found.finding, phrases);
  }
}

function modesText(losses: AllFindings['modes'], phrases: Phrases): string {
  const { logged, train, eval: still, validation, validationAgain, validationEval } = losses;
  const text = (value: number) => shown(value, phrases);
  const told = fill(phrases['found.modes'], {
    logged: text(logged),
    train: text(train),
    eval: text(still),
    validation: text(validation),
    again: text(validationAgain),
    still: text(validationEval),
  });
  return `${told} ${normText(losses, phrases)}`;
}

function layersText({ hidden, lastGradient }: AllFindings['layers'], phrases: Phrases): string {
  const [start, end] = [hidden[0], hidden.at(-1)];
  if (!start || !end) return '';
  const ratio = (value: number) => formatNumber(Number.isFinite(value) ? value : NaN, 2);
  const sizes = fill(phrases[sizesPhrase(start, end, hidden.length)], {
    count: hidden.length,
    units: start.units,
    outputs: ratio(start.outputs),
    growth: ratio(end.outputs / start.outputs),
    gradients: ratio(start.gradient / lastGradient),
  });
  const most = (of: 'dead' | 'alike') => Math.max(...hidden.map((layer) => layer[of]));
  const shares = (['dead', 'alike'] as const)
    .filter((of) => most(of) > 0)
    .map((of) => fill(phrases[`found.${of}`], { [of]: formatPercent(most(of)) }));
  return [sizes, ...shares].join(' ');
}

function sizesPhrase(start: LayerSignal, end: LayerSignal, layers: number) {
  if (layers === 1) return start.units === 1 ? 'found.oneUnit' : 'found.oneLayer';
  return end.outputs === 0 ? 'found.silent' : 'found.layers';
}

/** Of the loss at the owner’s rate: what is lower is clearly lower. */
const CLEARLY = 0.9;

function ratesText({ endings }: AllFindings['rates'], phrases: Phrases): string {
  const loss = Math.min(...endings);
  if (!Number.isFinite(loss)) return fill(phrases['found.ratesAll'], { count: endings.length });
  const factor = RATE_FACTORS[endings.indexOf(loss)] ?? NaN;
  const own = endings[RATE_FACTORS.indexOf(1)] ?? NaN;
  return fill(phrases[factor === 1 ? 'found.ratesOwn' : loss > CLEARLY * own ? 'found.ratesAlike' : 'found.rates'], {
    loss: lossText(loss),
    own: lossText(own),
    factor: formatShort(factor),
    diverged: endings.filter((ending) => !Number.isFinite(ending)).length,
    count: endings.length,
  });
}

/** The picture of a test that has more than a few numbers. */
export function FindingPicture({ found, phrases }: { found: Found; phrases: Phrases }) {
  switch (found.test) {
    case 'layers': {
      const { hidden } = found.finding;
      const pointsOf = (of: 'outputs' | 'gradient') => hidden.map((layer, i) => [i + 1, clamped(layer[of])] as const);
      const lines = [
        { id: 'outputs', name: phrases.outputs, tone: 'without', points: pointsOf('outputs') },
        { id: 'gradients', name: phrases.gradients, tone: 'with', dashed: true, points: pointsOf('gradient') },
      ] as const;
      return (
        <LineChart
          label={phrases.layersPlot}
          lines={lines}
          dots={lines.flatMap(({ id, tone, points }) => points.map((at, i) => ({ id: `${id}-${i}`, tone, at })))}
          x={[0.5, hidden.length + 0.5]}
          y={range(lines.flatMap(({ points }) => points.map(([, size]) => size)))}
          yScale="log"
          xLabel={phrases.layer}
          yLabel={phrases.size}
          xTicks={hidden.length}
          height={HEIGHT}
        />
      );
    }
    case 'overfit': {
      const { losses } = found.finding;
      const points = losses.map((loss, i) => [(i + 1) * STEPS_A_LINE, clamped(loss)] as const);
      return (
        <LineChart
          label={phrases.overfitPlot}
          lines={[{ id: 'overfit', name: '', tone: 'without', points }]}
          x={[0, MOST_LINES * STEPS_A_LINE]}
          y={range([1, ...points.map(([, loss]) => loss)])}
          yScale="log"
          xLabel={phrases.step}
          yLabel={phrases.loss}
          height={HEIGHT}
          nameRoom={12}
        />
      );
    }
    case 'rates': {
      const pointsOf = (of: 'endings' | 'lowest') =>
        found.finding[of].map((loss, i) => [RATE_FACTORS[i] ?? NaN, clamped(loss)] as const).filter(([, loss]) => loss < DRAWN[1]);
      const lines = [
        { id: 'endings', name: phrases.ending, tone: 'without', points: pointsOf('endings') },
        { id: 'lowest', name: phrases.lowest, tone: 'soft', dashed: true, points: pointsOf('lowest') },
      ] as const;
      return (
        <LineChart
          label={phrases.ratesPlot}
          lines={lines}
          dots={lines.flatMap(({ id, tone, points }) => points.map((at, i) => ({ id: `${id}-${i}`, tone, at })))}
          x={[RATE_FACTORS[0], RATE_FACTORS.at(-1) ?? 1]}
          y={range([1, ...lines.flatMap(({ points }) => points.map(([, loss]) => loss))])}
          xScale="log"
          yScale="log"
          xLabel={phrases.factor}
          yLabel={phrases.loss}
          height={HEIGHT}
        />
      );
    }
    case 'start':
    case 'modes':
    case 'fresh':
    case 'seeds':
      return null;
  }
}

/** Of the log of the ten rows. */
const STEPS_A_LINE = 15;
const MOST_LINES = 40;

/** The numbers behind the picture, where there is one. */
export function findingTable(found: Found, phrases: Phrases): DataTable | undefined {
  switch (found.test) {
    case 'layers':
      return {
        caption: phrases['table.layers'],
        columns: [phrases.layer, phrases.units, phrases.outputs, phrases.gradients, phrases.dead, phrases.alike],
        rows: found.finding.hidden.map(({ units, outputs, gradient, dead, alike }, i) => [i + 1, units, outputs, gradient, dead, alike]),
      };
    case 'overfit':
      return {
        caption: phrases['table.overfit'],
        columns: [phrases.step, phrases.loss],
        rows: found.finding.losses.map((loss, i) => [(i + 1) * STEPS_A_LINE, loss]),
      };
    case 'rates':
      return {
        caption: phrases['table.rates'],
        columns: [phrases.factor, phrases.ending, phrases.lowest],
        rows: RATE_FACTORS.map((factor, i) => [factor, found.finding.endings[i] ?? NaN, found.finding.lowest[i] ?? NaN]),
      };
    case 'start':
    case 'modes':
    case 'fresh':
    case 'seeds':
      return undefined;
  }
}
