import { useCallback, useEffect, useRef } from 'preact/hooks';
import { settingsText } from '../../lib/practice/settings';
import { defaultsOf } from '../../lib/share/setting';
import { answerFragment } from '../../lib/practice/answerLink';
import { Announcement } from '../book/figure/Announcement';
import { CopyButton } from '../book/figure/CopyButton';
import { fill } from '../book/figure/words';
import { AnswerForm } from './AnswerForm';
import type { Form, Phrases } from './exerciseForm';
import type { ExerciseWords } from './exerciseSchema';
import { LinkedAnswer } from './LinkedAnswer';
import { useExercise, type ExerciseState } from './useExercise';
import { useLinkedAnswer } from './useLinkedAnswer';

interface Props {
  id: string;
  form: Form;
  words: ExerciseWords;
  phrases: Phrases;
}

/** The part of an exercise in which the reader commits to an answer, which is then graded by a run. Until then the solution is closed. */
export function GradedExercise({ id, form, words, phrases }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const outcome = useRef<HTMLDivElement>(null);
  const opened = useRef(new Set<Element>());
  const hints = useCallback(() => opened.current.size, []);
  const unit = words.kind === 'number' ? words.unit : undefined;
  const start = startOf(form);
  const exercise = useExercise(id, form, start, unit, hints);
  const { live, keeping, draft, attempt, setDraft, state, commit, show, again } = exercise;
  const { linked, take, keepOwn, forget } = useLinkedAnswer(id, form, exercise);
  const isOpen = state.kind === 'open';
  const section = () => element.current?.closest<HTMLElement>('.exercise');

  useEffect(() => {
    const own = section();
    if (own && live) own.dataset['practice'] = state.kind === 'graded' || state.kind === 'seen' ? 'done' : 'open';
  }, [live, state.kind]);

  useEffect(() => {
    const own = section();
    const count = ({ target }: Event) => {
      if (target instanceof HTMLDetailsElement && target.open && target.matches('.hint')) opened.current.add(target);
    };
    own?.addEventListener('toggle', count, true);
    return () => own?.removeEventListener('toggle', count, true);
  }, []);

  const isFresh = state.kind === 'graded' && state.isFresh;
  useEffect(() => {
    if (isFresh) outcome.current?.focus({ preventScroll: true });
  }, [isFresh]);

  const showSolution = () => {
    show();
    const solution = section()?.querySelector<HTMLDetailsElement>('.solution');
    if (solution) solution.open = true;
  };

  return (
    <div class="practice not-content" data-live={live} data-state={state.kind} data-pagefind-ignore ref={element}>
      <form
        novalidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!live || !isOpen) return;
          forget();
          commit();
        }}
      >
        <AnswerForm
          key={attempt}
          id={id}
          form={form}
          words={words}
          phrases={phrases}
          draft={draft}
          disabled={!live || !isOpen}
          onDraft={(next) => {
            forget();
            setDraft(next);
          }}
        />
        <div class="answer-problem" id={`${id}-problem`} role="status">
          {problemText(state, form, phrases)}
        </div>
        <div class="answer-actions">
          {isOpen ? (
            <>
              <button type="submit" class="answer-commit" disabled={!live}>
                {form.isRun ? phrases.commitRun : phrases.commit}
              </button>
              <button type="button" disabled={!live} onClick={showSolution}>
                {phrases.show}
              </button>
            </>
          ) : (
            state.kind !== 'running' && (
              <button type="button" onClick={again}>
                {phrases.again}
              </button>
            )
          )}
          {state.kind === 'running' && <Progress {...state} phrases={phrases} />}
          {((isOpen && draft !== start) || (state.kind === 'graded' && keeping !== 'kept')) && (
            <CopyButton
              text={() => `${location.href.replace(/#.*/, '')}#${answerFragment(id, draft)}`}
              words={{ copy: phrases.linkCopy, copied: phrases.linkCopied, failed: phrases.linkFailed }}
              disabled={!live}
            />
          )}
        </div>
        {linked !== undefined && <LinkedAnswer linked={linked} phrases={phrases} onTake={take} onKeep={keepOwn} />}
      </form>
      {state.kind === 'graded' && (
        <div class={`answer-outcome ${state.answer.isRight ? 'right' : 'wrong'}`} ref={outcome} tabIndex={-1}>
          <p class="answer-verdict">{verdictText(state, form, phrases)}</p>
          <state.answer.grading.Outcome
            exercise={state.answer.exercise}
            form={form}
            words={words}
            phrases={phrases}
            answer={state.answer.record.answer}
            isRight={state.answer.isRight}
            rows={state.answer.rows}
            seeds={state.answer.seeds}
          />
        </div>
      )}
      {state.kind === 'seen' && <p class="answer-seen">{phrases.seen}</p>}
      {keeping !== 'kept' && <p class="answer-keeping">{phrases[`keeping.${keeping}`]}</p>}
      <Announcement text={isFresh ? verdictText(state, form, phrases) : ''} />
    </div>
  );
}

/** An order and sliders have a place from the start; everything else is empty. */
function startOf(form: Form): string {
  if (form.kind === 'order') return form.contestants.join(',');
  return form.kind === 'settings' ? settingsText(form.schema, defaultsOf(form.schema)) : '';
}

function Progress({ done, total, phrases }: { done: number; total: number; phrases: Phrases }) {
  if (total === 0) return <span class="answer-progress">{phrases.measuring}</span>;
  const text = fill(phrases.running, { done, total });
  return (
    <span class="answer-progress">
      <progress max={total} value={done} aria-label={text} /> {text}
    </span>
  );
}

function verdictText(state: ExerciseState, form: Form, phrases: Phrases): string {
  if (state.kind !== 'graded') return '';
  if (state.answer.isRight) return phrases['verdict.right'];
  if (form.kind === 'lines') return phrases['verdict.wrongLines'];
  return form.isRun ? phrases['verdict.wrong'] : phrases['verdict.wrongKey'];
}

function problemText(state: ExerciseState, form: Form, phrases: Phrases): string {
  if (state.kind !== 'open') return '';
  if (state.failure !== undefined) return fill(phrases.failed, { reason: state.failure });
  if (state.problem === undefined) return '';
  if (state.problem === 'damaged') return phrases.damaged;
  const [least, most] = form.kind === 'number' ? form.within : [0, 0];
  return fill(phrases[`problem.${state.problem}`], { least, most });
}
