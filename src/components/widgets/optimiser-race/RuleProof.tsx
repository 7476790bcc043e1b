import { useMemo } from 'preact/hooks';
import { texName, texNumber, texSource } from '../../../lib/expression/texSource';
import { formatCount, formatNumber, formatShort } from '../../../lib/format/formatNumber';
import { linearity, type LinearRule, type Linearity } from '../../../lib/rules/linearRule';
import type { Rule } from '../../../lib/rules/rule';
import { iterationTex, ruleRate, stability } from '../../../lib/rules/ruleRate';
import { RACE_RAVINE } from '../../../lib/surfaces/raceGrounds';
import { Formula } from '../../book/figure/Formula';
import { fill } from '../../book/figure/words';
import { LineChart } from '../../charts/LineChart';
import type { Words } from './figure';

const CURVATURES = [0.001, 100] as const;
const A_DECADE = 40;
const FACTORS = [0, 1.5] as const;
const CHART_HEIGHT = 180;
/** Of the loss; the distance is the root of it. */
const SHRUNK = 1000;

/** The reader's rule as formulas, and what follows from its matrix on a parabola, if it has one. Loaded when it is asked for. */
export function RuleProof({ rule, words }: { rule: Rule; words: Words }) {
  const { phrases } = words;
  const found = useMemo(() => linearity(rule), [rule]);
  return (
    <>
      <p>{phrases.eachStep}</p>
      <Formula tex={formulasOf(rule)} label={phrases.formulas} failed={phrases.noFormulas} />
      {found.linear ? <Proof linear={found.linear} words={words} /> : <p>{bentSentence(rule, found, words)}</p>}
    </>
  );
}

function Proof({ linear, words }: { linear: LinearRule; words: Words }) {
  const { phrases } = words;
  const rates = useMemo(() => {
    const count = Math.round(Math.log10(CURVATURES[1] / CURVATURES[0]) * A_DECADE);
    return Array.from({ length: count + 1 }, (_, i) => {
      const curvature = CURVATURES[0] * 10 ** (i / A_DECADE);
      return [curvature, Math.min(FACTORS[1] * 2, ruleRate(linear, curvature))] as const;
    });
  }, [linear]);
  return (
    <>
      <p>{phrases.onParabola}</p>
      <Formula tex={iterationTex(linear)} label={phrases.matrix} failed={phrases.noFormulas} />
      <p>{provedSentences(linear, words)}</p>
      <div class="panel-chart">
        <LineChart
          label={phrases.ratePlot}
          height={CHART_HEIGHT}
          x={CURVATURES}
          xScale="log"
          y={FACTORS}
          xLabel={phrases.curvature}
          yLabel={phrases.ratePerStep}
          lines={[
            { id: 'edge', name: '', tone: 'soft', thin: true, points: CURVATURES.map((curvature) => [curvature, 1] as const) },
            { id: 'rate', name: '', tone: 'ink', points: rates },
          ]}
        />
      </div>
    </>
  );
}

/** What the numbers of the reader's are, and what each line does. */
const formulasOf = ({ parameters, assignments }: Rule): string =>
  String.raw`\begin{aligned} ${[
    ...assignments.map(({ name, tree }) => String.raw`${texName(name)} &\leftarrow ${texSource(tree)}`),
    ...(parameters.length > 0
      ? [String.raw`&\text{with } ${parameters.map(({ name, value }) => `${texName(name)} = ${texNumber(value)}`).join(String.raw`,\; `)}`]
      : []),
  ].join(String.raw` \\[0.3em] `)} \end{aligned}`;

/** Up to which curvature it converges, and how fast it is in the race's ravine. */
export function provedSentences(linear: LinearRule, { phrases }: Words): string {
  const found = stability(linear);
  const limit =
    found.kind === 'below' ? fill(phrases['stable.below'], { limit: formatShort(found.limit, 4) }) : phrases[`stable.${found.kind}`];
  const [flat, steep] = [ruleRate(linear, RACE_RAVINE.along), ruleRate(linear, RACE_RAVINE.across)];
  const slowest = Math.max(flat, steep);
  const steps = Math.ceil(Math.log(SHRUNK) / 2 / -Math.log(slowest));
  const ravine = fill(phrases.ravineRates, {
    flat: RACE_RAVINE.along,
    flatRate: formatNumber(flat),
    steepRate: formatNumber(steep),
    steps: slowest < 1 ? fill(phrases.ravineSteps, { steps: formatCount(steps) }) : phrases.ravineNever,
  });
  return `${limit} ${ravine}`;
}

/** Why there is nothing of the kind to prove. */
export function bentSentence({ text }: Rule, found: Exclude<Linearity, { linear: LinearRule }>, { phrases }: Words): string {
  const reason = fill(phrases[`bent.${found.bent}`], { part: text.slice(found.where.from, found.where.to) });
  return fill(phrases.bent, { reason });
}
