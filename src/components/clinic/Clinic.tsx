import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Answer, Question } from '../../lib/clinic/consultation';
import { changesNothing } from '../../lib/clinic/cure';
import type { Test } from '../../lib/clinic/examination';
import type { Fault } from '../../lib/clinic/fault';
import { budgetOf, suspectsOf, testsCost, timeLeft, treatmentCost, type Level } from '../../lib/clinic/level';
import { patientOf } from '../../lib/clinic/patient';
import type { Recipe } from '../../lib/clinic/recipe';
import { sickCase } from '../../lib/clinic/sickCase';
import { schema } from '../../lib/clinic/visit';
import { formatCount } from '../../lib/format/formatNumber';
import { choice } from '../../lib/share/setting';
import { outputCount } from '../../lib/spec/dataShape';
import { SEED_COUNT } from '../../lib/spec/seeds';
import { Announcement } from '../book/figure/Announcement';
import { CopyButton } from '../book/figure/CopyButton';
import { DataPanel } from '../book/figure/DataPanel';
import { IgnoredValues } from '../book/figure/IgnoredValues';
import { useTranslator } from '../book/figure/useTranslator';
import { fill, phraseOf, type FrameWords } from '../book/figure/words';
import { Choice } from '../controls/Choice';
import { Closing } from './Closing';
import { CourseCharts, courseTable } from './CourseCharts';
import { foundText, type Found } from './Findings';
import { TestList } from './TestList';
import { Treatments, treatmentText, type TreatmentState } from './Treatments';
import { useConsultations } from './useConsultations';
import { useVisit } from './useVisit';
import { lossText, minutesText, type ClinicWords, type Phrases } from './words';

interface Props {
  words: ClinicWords;
  frame: FrameWords;
  /** The curves of the first case, made when the book was built. */
  first: Extract<Answer, { ask: 'course' }>;
}

/** What the reader did last, and hears of. */
type Deed = { test: Test } | { fault: Fault } | undefined;

/** A sick training, tests that cost something, a diagnosis, and what comes of the cure. */
export function Clinic({ words, frame, first }: Props) {
  const { phrases } = words;
  const { visit, change, live, ignored, unread, link, isElsewhere } = useVisit();
  const { case: seed, level, ordered, tried, isTold } = visit;
  const given = useMemo(() => sickCase(seed), [seed]);
  const { fault, sick } = given;
  const classes = outputCount(sick.data);
  const isFound = tried.includes(fault);
  const isClosed = isFound || isTold;
  const suspects = suspectsOf(level, seed);
  const [chosen, setChosen] = useState<string>();
  const suspect = suspects.find((each) => each === chosen) ?? suspects.find((each) => !tried.includes(each)) ?? suspects[0];
  const [deed, setDeed] = useState<Deed>();
  const whole = useRef<HTMLDivElement>(null);
  useTranslator(whole);
  // The buttons of the diagnosis go when the case is closed with one of them: the keyboard goes on at the verdict.
  const hasActed = useRef(false);
  useEffect(() => {
    if (isClosed && hasActed.current) whole.current?.querySelector<HTMLElement>('#clinic-verdict')?.focus({ preventScroll: true });
    hasActed.current = false;
  }, [isClosed]);

  const questions = useMemo(
    (): Question[] => [
      { seed, ask: 'course' },
      ...ordered.map((test) => ({ seed, ask: 'test', test }) as const),
      ...tried.map((each) => ({ seed, ask: 'treatment', fault: each }) as const),
      ...(isClosed ? [{ seed, ask: 'expert' } as const] : []),
    ],
    [seed, ordered, tried, isClosed],
  );
  const { answerTo, notices } = useConsultations(questions, first, live, frame);
  const course = answerTo({ seed, ask: 'course' })?.course;
  const foundBy = (test: Test) => answerTo({ seed, ask: 'test', test }) as Found | undefined;
  const treatments = tried.map((each): TreatmentState => ({
    fault: each,
    outcome: answerTo({ seed, ask: 'treatment', fault: each }),
    isNothing: changesNothing(each, sick),
    isRight: each === fault,
  }));
  const treated = treatments.at(-1)?.outcome?.course;
  const costs = { tests: testsCost(ordered, level), treatments: tried.length * treatmentCost(level) };
  const spent = minutesText(phrases, costs.tests + costs.treatments);
  const verdict = fill(isFound ? phrases['closed.found'] : phrases['closed.told'], {
    fault: phrases[`fault.${fault}`],
    minutes: spent,
    tests: minutesText(phrases, costs.tests),
    treatments: minutesText(phrases, costs.treatments),
  });

  const said = () => {
    const found = deed && 'test' in deed ? foundBy(deed.test) : undefined;
    if (found) return `${phrases[`test.${found.test}`]}: ${foundText(found, classes, phrases)}`;
    const treatment = deed && 'fault' in deed ? treatments.find((each) => each.fault === deed.fault) : undefined;
    const outcome = treatment?.outcome || treatment?.isNothing ? treatmentText(treatment, phrases) : '';
    return isClosed ? `${outcome} ${verdict}`.trim() : outcome;
  };
  const begin = useCallback(
    (part: { case?: number; level?: Level; ordered?: []; tried?: []; isTold?: false }) => {
      setDeed(undefined);
      setChosen(undefined);
      change(part);
    },
    [change],
  );
  return (
    <div class="clinic" data-clinic data-live={live} data-pagefind-ignore ref={whole}>
      <div class="figure-controls" role="group" aria-label={phrases.controls}>
        <Choice
          id="clinic-level"
          name="level"
          setting={schema.level}
          value={level}
          words={words.settings.level}
          disabled={!live}
          onChange={(value) => begin({ level: value as Level })}
        />
        <div class="figure-actions">
          <button type="button" disabled={!live} onClick={() => begin({ case: (seed + 1) % SEED_COUNT })}>
            {phrases.newCase}
          </button>
          <button type="button" disabled={!live} onClick={() => begin({ ordered: [], tried: [], isTold: false })}>
            {phrases.startAgain}
          </button>
          <CopyButton
            text={link}
            disabled={!live}
            words={{ copy: frame.phrases.copyLink, copied: frame.phrases.copied, failed: frame.phrases.copyFailed }}
          />
        </div>
      </div>
      <div class="figure-notices" data-status role="status">
        <IgnoredValues figure={{ ignored, unread, definition: { schema }, words, frame }} />
        {notices.map((notice) => (
          <p key={notice}>{notice}</p>
        ))}
        {isElsewhere && <p>{phrases.keptLevel}</p>}
      </div>
      <p class="clinic-patient" id="clinic-patient" tabIndex={-1}>
        {patientText(seed, sick, phrases)}
      </p>
      {course ? (
        <>
          <CourseCharts steps={sick.steps} sick={course} treated={treated} phrases={phrases} />
          <p class="clinic-found">{courseText(course, phrases)}</p>
          <DataPanel id="clinic-course" table={() => courseTable(course, treated, phrases)} frame={frame} credit={undefined} live={live} />
        </>
      ) : (
        <p class="clinic-waiting">{phrases.asking}</p>
      )}
      <h3>{phrases.tests}</h3>
      <p class="clinic-spent">
        {fill(phrases.spent, { minutes: spent })}
        {Number.isFinite(budgetOf(level)) &&
          ` ${fill(phrases.budget, { minutes: minutesText(phrases, budgetOf(level)), left: Math.max(0, timeLeft(ordered, level)) })}`}
      </p>
      <TestList
        ordered={ordered}
        level={level}
        foundBy={foundBy}
        classes={classes}
        live={live && course !== undefined}
        phrases={phrases}
        frame={frame}
        onOrder={(test) => {
          setDeed({ test });
          change({ ordered: [...ordered, test] });
        }}
      />
      <h3>{phrases.diagnosis}</h3>
      {!isClosed && (
        <div class="clinic-diagnosis">
          <Choice
            id="clinic-suspect"
            name="suspect"
            setting={choice(suspects, suspects[0] ?? fault)}
            value={suspect ?? fault}
            words={{
              name: phrases.suspect,
              options: Object.fromEntries(suspects.map((each) => [each, suspectText(each, tried, phrases)])),
            }}
            disabled={!live}
            onChange={setChosen}
          />
          <div class="figure-actions">
            <button
              type="button"
              disabled={!live || suspect === undefined || tried.includes(suspect)}
              onClick={() => {
                if (suspect === undefined) return;
                hasActed.current = true;
                setDeed({ fault: suspect });
                setChosen(undefined);
                change({ tried: [...tried, suspect] });
              }}
            >
              {fill(phrases.treat, { minutes: minutesText(phrases, treatmentCost(level)) })}
            </button>
            <button
              type="button"
              disabled={!live}
              onClick={() => {
                hasActed.current = true;
                setDeed(undefined);
                change({ isTold: true });
              }}
            >
              {phrases.tellMe}
            </button>
          </div>
          <p class="clinic-about">{phrases.treatHint}</p>
        </div>
      )}
      <Treatments treatments={treatments} phrases={phrases} />
      {isClosed && (
        <Closing
          fault={fault}
          verdict={verdict}
          path={answerTo({ seed, ask: 'expert' })?.path}
          level={level}
          phrases={phrases}
          onNext={() => {
            begin({ case: (seed + 1) % SEED_COUNT });
            whole.current?.querySelector<HTMLElement>('#clinic-patient')?.focus();
          }}
        />
      )}
      <Announcement text={said()} />
    </div>
  );
}

const suspectText = (fault: Fault, tried: readonly Fault[], phrases: Phrases): string =>
  tried.includes(fault) ? `${phrases[`fault.${fault}`]} ${phrases.tried}` : phrases[`fault.${fault}`];

function patientText(seed: number, recipe: Recipe, phrases: Phrases): string {
  const { kind, ...shown } = patientOf(recipe);
  return fill(phrases.patient, { case: formatCount(seed), data: phraseOf(phrases, `data.${kind}`), ...shown });
}

function courseText({ log, divergedAt }: Extract<Answer, { ask: 'course' }>['course'], phrases: Phrases): string {
  const last = log.at(-1);
  const ends = last ? fill(phrases.courseEnds, { training: lossText(last.training), validation: lossText(last.validation) }) : '';
  return divergedAt === undefined ? ends : `${ends} ${fill(phrases.courseDiverged, { step: divergedAt })}`.trim();
}
