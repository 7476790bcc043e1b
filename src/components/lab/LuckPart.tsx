import { useMemo, useState } from 'preact/hooks';
import { claimFile } from '../../lib/lab/claimFile';
import { costOf } from '../../lib/lab/estimate';
import type { LabNetwork } from '../../lib/lab/labNetwork';
import { judge, luckSeeds, luckSpecs, MEASURES, outcomeOf, SEED_COUNTS, type Measure, type Outcome } from '../../lib/lab/luck';
import { lookName } from '../../lib/lab/looks';
import type { LabState } from '../../lib/lab/labState';
import { Announcement } from '../book/figure/Announcement';
import { DataPanel } from '../book/figure/DataPanel';
import { downloadText } from '../book/figure/downloadText';
import { ruledPool } from '../book/figure/onPage';
import { SweepProgress } from '../book/figure/SweepProgress';
import { useSweep } from '../book/figure/useSweep';
import { fill } from '../book/figure/words';
import { OutcomePlot } from '../charts/OutcomePlot';
import { KindChoice } from './KindChoice';
import { timeText, wordsOf } from './labText';
import type { LabPart } from './labWords';
import { luckSentences } from './luckText';
import { luckTable } from './luckTable';
import { useLooks } from './useLooks';

export interface LuckProps extends LabPart {
  state: LabState;
  /** Whether both networks can be trained. */
  canTrain: boolean;
  awake: boolean;
}

/** What was asked: the networks as they were then, and their seeds. */
interface Question {
  a: LabNetwork;
  b: LabNetwork;
  seeds: readonly number[];
}

const NOTHING: readonly never[] = [];
const COUNTS = SEED_COUNTS.map(String);

/** Both networks with many seeds, on all cores: whether the difference was luck. */
export function LuckPart({ state: { a, b }, canTrain, awake, ...part }: LuckProps) {
  const { words, frame, live } = part;
  const { phrases } = words;
  const [count, setCount] = useState('16');
  const [measure, setMeasure] = useState<Measure>('validationLoss');
  const [question, setQuestion] = useState<Question>();
  const specs = useMemo(() => (question ? luckSpecs(question.a, question.b, question.seeds) : NOTHING), [question]);
  const sweep = useSweep<Outcome>({ specs, resultOf: outcomeOf, startsItself: true, live, awake, words: frame, createPool: ruledPool });
  const isDone = question !== undefined && sweep.results.length === specs.length;
  const { looks, countAnew } = useLooks(isDone ? lookName(question.a, question.b, question.seeds, measure) : undefined);

  const seconds = b ? ([a, b].reduce((sum, network) => sum + costOf(network).seconds, 0) * Number(count)) / cores() : 0;
  const ask = () => {
    if (b) setQuestion({ a, b, seeds: luckSeeds(a, b, Number(count)) });
  };
  const [ofA, ofB] = [0, 1].map((run) => sweep.results.filter((_, i) => i % 2 === run)) as [Outcome[], Outcome[]];
  const number = Math.max(1, looks.length);
  const judgement = isDone ? judge(measure, ofA, ofB, number) : undefined;
  const sentences = judgement && question ? luckSentences(judgement, { measure, seeds: question.seeds, looks: number }, words) : [];
  const verdict = judgement?.kind === 'judged' ? judgement.verdict : undefined;
  const hasOwn = question !== undefined && [question.a, question.b].some(({ data }) => data.kind === 'own');
  const isOld = question !== undefined && b !== undefined && JSON.stringify([question.a, question.b]) !== JSON.stringify([a, b]);
  return (
    <section aria-labelledby="lab-luck" data-luck={isDone ? 'done' : question ? 'going' : 'unasked'}>
      <h2 id="lab-luck">{phrases['luck.title']}</h2>
      <p>{b ? phrases['luck.about'] : phrases['luck.needsB']}</p>
      {[a, b].some((network) => network?.data.kind === 'own') && <p>{phrases['luck.ownSplit']}</p>}
      <div class="lab-fields">
        <KindChoice {...part} id="lab-luck" name="measure" kinds={MEASURES} value={measure} onChange={setMeasure} />
        <KindChoice {...part} id="lab-luck" name="seeds" kinds={COUNTS} value={count} onChange={setCount} />
        <button type="button" class="lab-main" disabled={!live || !canTrain || !b || sweep.running} onClick={ask}>
          {phrases['luck.ask']}
        </button>
      </div>
      {b && <p class="lab-wait">{fill(phrases['luck.cost'], { runs: 2 * Number(count), time: timeText(words, seconds) })}</p>}
      {question && <SweepProgress figure={part} words={words} sweep={sweep} total={specs.length} />}
      <div class="figure-notices" role="status">
        {isOld && <p>{phrases['luck.changed']}</p>}
        {sweep.notices.map((notice) => (
          <p key={notice}>{notice}</p>
        ))}
      </div>
      {question && verdict && (
        <div class="lab-verdict">
          <OutcomePlot
            label={fill(phrases['luck.plot'], { name: wordsOf(words, 'measure').options?.[measure] ?? measure })}
            outcomes={verdict.pairs}
            effect={verdict.value}
            interval={verdict.interval}
            claimed={{ above: verdict.kind === 'ratio' ? 1 : 0 }}
            kind={verdict.kind}
          />
          <p class="lab-wait">{verdict.kind === 'ratio' ? phrases['luck.dotsRatio'] : phrases['luck.dotsDifference']}</p>
        </div>
      )}
      {sentences.map((sentence, i) => (
        <p key={i}>{sentence}</p>
      ))}
      <Announcement text={sentences.join(' ')} />
      {question && isDone && (
        <>
          <p>{seedsText(question, phrases)}</p>
          {verdict && !hasOwn && (
            <div class="figure-actions">
              <button type="button" onClick={() => downloadText('aOrB.ts', 'text/plain', claimFile({ ...question, measure, verdict }))}>
                {phrases['luck.export']}
              </button>
            </div>
          )}
          {verdict && <p class="lab-wait">{hasOwn ? phrases['luck.ownClaim'] : phrases['luck.exportHint']}</p>}
          <DataPanel id="lab-luck" table={() => luckTable(question.seeds, ofA, ofB, words)} frame={frame} credit={undefined} live={live} />
        </>
      )}
      {looks.length > 1 && (
        <p class="lab-wait">
          {fill(phrases['luck.soFar'], { looks: looks.length })}{' '}
          <button type="button" onClick={countAnew}>
            {phrases['luck.countAnew']}
          </button>
        </p>
      )}
    </section>
  );
}

const cores = (): number => (typeof navigator === 'undefined' ? 1 : Math.max(1, navigator.hardwareConcurrency || 1));

function seedsText({ seeds, a, b }: Question, phrases: LuckProps['words']['phrases']): string {
  const fresh = fill(phrases['luck.seeds'], { first: seeds[0] ?? 0, last: seeds.at(-1) ?? 0 });
  return a.data.seed === undefined && b.data.seed === undefined ? fresh : `${fresh} ${phrases['luck.sameData']}`;
}
