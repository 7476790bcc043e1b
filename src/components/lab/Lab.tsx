import { useMemo, useRef, useState } from 'preact/hooks';
import { ruleEngine } from '../../lib/pytorch/ruleEngine';
import { labRuns } from '../../lib/lab/labRuns';
import { withData, type LabNetwork } from '../../lib/lab/labNetwork';
import { SEED_COUNT } from '../../lib/spec/seeds';
import { Announcement } from '../book/figure/Announcement';
import { ruledClient } from '../book/figure/onPage';
import { useAwake } from '../book/figure/useAwake';
import { useReducedMotion } from '../book/figure/useReducedMotion';
import { useSpecs } from '../book/figure/useSpecs';
import { useTraining } from '../book/figure/useTraining';
import { useTranslator } from '../book/figure/useTranslator';
import { fill, type FrameWords } from '../book/figure/words';
import { useRuleParts } from '../book/rule/useRuleParts';
import { Build } from './Build';
import { labFrame, type LabFrame } from './labFrame';
import { NAMES, SIDES, type LabWords } from './labWords';
import { LinkNotices } from './LinkNotices';
import type { OwnWords } from './own/ownWords';
import { OriginNote, type FigurePlace } from './OriginNote';
import { LuckPart } from './LuckPart';
import { RunsPart } from './RunsPart';
import { TakePart } from './TakePart';
import { useDryStart } from './useDryStart';
import { useFinishedRuns } from './useFinishedRuns';
import { useRunList } from './useRunList';
import { isTrainable, outlookOf } from './problems';
import { Presets } from './Presets';
import { resultText } from './resultText';
import { See } from './See';
import { useLabState } from './useLabState';

export interface LabProps {
  words: LabWords;
  frame: FrameWords;
  ownWords: OwnWords;
  /** Where each figure stands, by its name. */
  figures: Readonly<Record<string, FigurePlace>>;
}

/** What was given to be trained. */
interface Trained {
  a: LabNetwork;
  b?: LabNetwork;
}

const NOTHING: readonly LabFrame[] = [];
/** Seconds in which a finished training is played again. */
const REPLAY = 6;

/** Of the window's height, what lies lower than this share shows no picture. */
const SEEN = 0.6;

const networksOf = ({ a, b }: Trained): LabNetwork[] => [a, ...(b ? [b] : [])];

/** The Lab: two networks to be built, trained, compared and taken away. */
export function Lab({ words, frame, ownWords, figures }: LabProps) {
  const { phrases } = words;
  const root = useRef<HTMLDivElement>(null);
  const awake = useAwake(root);
  useTranslator(root);
  const store = useLabState();
  const { state, live, setNetwork } = store;
  const [trained, setTrained] = useState<Trained>();
  /** How often the reader asked for a place to bring a table. */
  const [ownAsked, setOwnAsked] = useState(0);
  const part = { words, frame, live };

  const { a, b } = state;
  const described = useMemo(() => networksOf({ a, ...(b && { b }) }), [a, b]);
  const rules = useRuleParts(described.some(({ rule }) => rule !== undefined));
  const engine = rules.parts && ruleEngine();
  const canTrain = useMemo(() => described.every((network) => isTrainable(network, engine)), [described, engine]);
  const { starts, whenTried } = useDryStart(root, { networks: described, canTrain, live, words: frame });
  const outlooks = useMemo(
    () =>
      described.map((network, run) =>
        outlookOf(network, NAMES[SIDES[run] ?? 'a'], words, { start: starts[run], engine, isUnread: rules.failed }),
      ),
    [described, words, starts, engine, rules.failed],
  );
  const networks = useMemo(() => (trained ? networksOf(trained) : []), [trained]);
  const asked = useMemo(() => ({ trained, views: state.views }), [trained, state.views]);
  const specs = useSpecs(specsOf, asked);
  const steps = Math.max(0, ...specs.map((spec) => spec.steps));
  const { frames, playback, onForward, notices, isOver, made, endings } = useTraining<LabFrame>({
    specs,
    toFrame: labFrame,
    firstFrames: NOTHING,
    pace: Math.max(1, Math.round(steps / REPLAY)),
    live,
    awake,
    words: frame,
    names: specs.map((_, run) => NAMES[SIDES[run] ?? 'a']),
    createClient: ruledClient,
  });

  const list = useRunList((number) => fill(phrases['runs.called'], { number }));
  useFinishedRuns({ trained, made, endings, isOver, add: list.add });

  const isWarned = outlooks.some(({ warnings }) => warnings.length > 0);
  const trainName = isWarned ? phrases.trainLong : state.b ? phrases.trainBoth : phrases.train;
  const outcome = useRef<HTMLParagraphElement>(null);
  const isStill = useReducedMotion();
  const train = () => {
    showUnlessSeen(outcome.current, isStill);
    const now = { a: state.a, ...(state.b && { b: state.b }) };
    if (JSON.stringify(trained) === JSON.stringify(now)) playback.play();
    else setTrained(now);
  };
  const newSeed = () =>
    SIDES.forEach((side) => {
      const network = state[side];
      if (network) setNetwork(side, { ...network, seed: (network.seed + 1) % SEED_COUNT });
    });
  const isOld = trained !== undefined && JSON.stringify(networksOf(trained)) !== JSON.stringify(networksOf(state));
  const result = trained ? resultText(frames.at(-1), words) : fill(phrases.untrained, { button: trainName });

  return (
    <div class="figure lab" data-live={live} ref={root}>
      <p class="lab-intro">{phrases.intro}</p>
      <LinkNotices store={store} words={words} />
      <Presets {...part} onOpen={store.open} onOwn={() => setOwnAsked((times) => times + 1)} />
      <OriginNote origin={state.from} figures={figures} words={words} />
      <Build
        {...part}
        ownWords={ownWords}
        ownAsked={ownAsked}
        state={state}
        ruleParts={rules.parts}
        outlooks={outlooks}
        onNetwork={setNetwork}
        onData={(sides, data) =>
          sides.forEach((side) => {
            const network = state[side];
            if (network) setNetwork(side, withData(network, data));
          })
        }
      />
      <div class="figure-actions lab-train">
        <button
          type="button"
          class="lab-main"
          disabled={!live || !canTrain}
          onClick={() => whenTried(train, () => showUnlessSeen(root.current?.querySelector('.lab-outlook'), isStill))}
        >
          {trainName}
        </button>
        <button type="button" disabled={!live} onClick={newSeed}>
          {phrases.newSeed} <span class="seed">{fill(phrases.seedNow, { seed: state.a.seed })}</span>
        </button>
      </div>
      <p class="figure-result" ref={outcome}>
        {result}
      </p>
      <Announcement text={trained && isOver ? result : ''} />
      <div class="figure-notices" data-status role="status">
        {isOld && <p>{phrases.changed}</p>}
        {notices.map((notice) => (
          <p key={notice}>{notice}</p>
        ))}
      </div>
      <See
        {...part}
        networks={networks}
        specs={specs}
        frames={frames}
        steps={steps}
        playback={playback}
        onForward={onForward}
        views={state.views}
        onViews={store.setViews}
      />
      <LuckPart {...part} state={state} canTrain={canTrain} awake={awake} />
      <TakePart {...part} networks={described} canTrain={canTrain} link={store.link} trained={networks} result={result} />
      <RunsPart {...part} list={list} onOpen={setNetwork} onErase={store.erase} />
    </div>
  );
}

/** Brings what comes of a training, or is said against it, into sight: its button is in sight everywhere. */
function showUnlessSeen(element: Element | null | undefined, isStill: boolean): void {
  const top = element?.getBoundingClientRect().top ?? 0;
  if (top < 0 || top > SEEN * innerHeight) element?.scrollIntoView({ behavior: isStill ? 'auto' : 'smooth' });
}

const specsOf = ({ trained, views }: { trained: Trained | undefined; views: Parameters<typeof labRuns>[1] }) =>
  trained ? labRuns(networksOf(trained), views) : [];
