import { withBase } from '../../lib/book/basePath';
import type { ExpertPath } from '../../lib/clinic/expertPath';
import type { Fault } from '../../lib/clinic/fault';
import { atPricesOf, treatmentCost, type Level } from '../../lib/clinic/level';
import { fill, phraseOf } from '../book/figure/words';
import { FAULT_LINKS } from './faultLinks';
import { minutesText, type Phrases } from './words';

interface Props {
  fault: Fault;
  /** What is said of the fault and of the reader's way to it. */
  verdict: string;
  /** Once it is known. */
  path: ExpertPath | undefined;
  level: Level;
  phrases: Phrases;
  onNext: () => void;
}

/** The end of a case: what it was, why, and how an expert would have gone. */
export function Closing({ fault, verdict, path, level, phrases, onNext }: Props) {
  const { symptom, chapter } = FAULT_LINKS[fault];
  const address = (path: string) => withBase(import.meta.env.BASE_URL, path);
  return (
    <section class="clinic-closing" aria-labelledby="clinic-verdict">
      <h3 id="clinic-verdict" tabIndex={-1}>
        {verdict}
      </h3>
      <p>{fill(phrases.mechanism, { why: phrases[`why.${fault}`] })}</p>
      <p>
        <a href={address(symptom)}>{phrases.symptomLink}</a> · <a href={address(chapter)}>{phrases.chapterLink}</a>
      </p>
      <h4>{phrases.expert}</h4>
      {path ? <ExpertWay path={path} fault={fault} level={level} phrases={phrases} /> : <p>{phrases.expertWaits}</p>}
      <div class="figure-actions">
        <button type="button" onClick={onNext}>
          {phrases.newCase}
        </button>
      </div>
    </section>
  );
}

function ExpertWay({
  path: { steps, verdict, cost },
  fault,
  level,
  phrases,
}: Pick<Props, 'fault' | 'level' | 'phrases'> & { path: ExpertPath }) {
  const name = phrases[`fault.${verdict}`];
  const tests = atPricesOf(level, cost);
  return (
    <>
      <p class="clinic-about">{phrases.expertHint}</p>
      <ol class="clinic-way">
        {steps.map(({ look, reading }) => (
          <li key={look}>
            {look === 'course' ? phrases.curve : phrases[`test.${look}`]}: {phraseOf(phrases, `read.${look}.${reading}`)}
          </li>
        ))}
      </ol>
      <p>
        {fill(verdict === fault ? phrases.expertRight : phrases.expertWrong, { fault: name })}{' '}
        {fill(phrases.expertCost, {
          tests: minutesText(phrases, tests),
          minutes: minutesText(phrases, tests + treatmentCost(level)),
        })}
      </p>
    </>
  );
}
