import type { ComponentChildren } from 'preact';
import { rightOption } from '../../lib/practice/choice';
import { LEVELS, curveFit, heightAt } from '../../lib/practice/curve';
import type { Graded } from '../../lib/practice/kinds';
import { numberSpan, placeOfNumber } from '../../lib/practice/number';
import { brokenDuels, duels } from '../../lib/practice/order';
import { fill } from '../book/figure/words';
import { LineChart } from '../charts/LineChart';
import { drawnPoints, levelsOf } from './drawnCurve';
import type { Form, Phrases } from './exerciseForm';
import type { ExerciseWords } from './exerciseSchema';
import { Html } from './Html';
import { LinesOutcome } from './LinesOutcome';
import { plainText } from './plainText';
import { SeedRows } from './SeedRows';
import { SeedTable } from './SeedTable';
import { shownNumber } from './shownNumber';

export interface OutcomeProps {
  exercise: Graded;
  form: Form;
  words: ExerciseWords;
  phrases: Phrases;
  /** As it is kept, and readable. */
  answer: string;
  isRight: boolean;
  /** What each seed gave. */
  rows: readonly (readonly number[])[];
  seeds: readonly number[];
}

/** Where the answer lies within what was measured, and what would have to be so for it to be right. */
export function Outcome(props: OutcomeProps) {
  return (
    <>
      <Judgement {...props} />
      <Numbers {...props} />
    </>
  );
}

/** Degrees stand at their number. */
const withUnit = (text: string, unit: string | undefined) =>
  unit === undefined ? text : unit === '°' ? `${text}°` : `${text}\u00a0${unit}`;

function Judgement(props: OutcomeProps): ComponentChildren {
  const { exercise, words, phrases, answer, isRight, rows, seeds, form } = props;
  if (exercise.kind === 'number' && words.kind === 'number') {
    const value = Number(answer);
    const [least, most] = numberSpan(exercise, rows).map(shownNumber) as [string, string];
    const said = withUnit(shownNumber(value), words.unit);
    const place = placeOfNumber(exercise, value, rows);
    const mistake = words.mistakes?.find(({ at }) => Math.abs(value - at) <= 0.02 * Math.abs(at));
    return (
      <>
        <p>
          {least === most
            ? fill(phrases.saidOne, { answer: said, least: withUnit(least, words.unit) })
            : fill(phrases.saidSpan, { answer: said, seeds: seeds.length, least, most: withUnit(most, words.unit) })}
        </p>
        <p>
          <Html html={place === 'within' ? words.right : (mistake?.reason ?? words[place])} />
        </p>
        {rows.length > 1 && (
          <SeedRows
            label={words.axis ?? plainText(words.ask)}
            rows={[{ name: '', values: rows.map(([measured = NaN]) => measured) }]}
            mark={value}
            markName={phrases.yours}
            axis={words.axis ?? words.unit ?? ''}
          />
        )}
      </>
    );
  }
  if (exercise.kind === 'choice' && words.kind === 'choice') {
    const right = rightOption(exercise, rows);
    const votes =
      typeof exercise.right === 'string'
        ? 0
        : rows.filter((row) => typeof exercise.right !== 'string' && exercise.right(row) === right).length;
    return (
      <>
        {votes > 0 && rows.length > 1 && (
          <HtmlSentence
            phrase={phrases.saidOption}
            values={{ answer: textOf(words, answer), right: textOf(words, right), votes, seeds: rows.length }}
          />
        )}
        <p>
          <Html html={isRight ? words.right : (words.options[answer]?.reason ?? '')} />
        </p>
        {!isRight && votes === 0 && <HtmlSentence phrase={phrases.rightOption} values={{ right: textOf(words, right) }} />}
      </>
    );
  }
  if (exercise.kind === 'order' && words.kind === 'order') {
    const broken = brokenDuels(answer.split(','), duels(exercise, rows));
    return (
      <>
        {broken.slice(0, 3).map(({ first, second, won }) => (
          <HtmlSentence
            key={`${first} ${second}`}
            phrase={rows.length > 1 ? phrases.duel : phrases.duelOnce}
            values={{ first: words.contestants[first] ?? first, second: words.contestants[second] ?? second, won, seeds: rows.length }}
          />
        ))}
        <p>
          <Html html={isRight ? words.right : words.wrong} />
        </p>
      </>
    );
  }
  if (exercise.kind === 'curve' && words.kind === 'curve' && form.kind === 'curve')
    return <CurveJudgement {...{ ...props, exercise, words, form }} />;
  if (exercise.kind === 'lines' && words.kind === 'lines')
    return <LinesOutcome exercise={exercise} words={words} phrases={phrases} answer={answer} rows={rows} />;
  if (exercise.kind === 'settings' && words.kind === 'settings')
    return (
      <>
        <p>{fill(phrases.settingsMet, { seeds: rows.length, met: rows.filter((row) => exercise.isMet(row)).length })}</p>
        <p>
          <Html html={isRight ? words.right : words.wrong} />
        </p>
      </>
    );
  if (exercise.kind === 'derivation' && words.kind === 'derivation') {
    const chosen = answer.split(',');
    const right = exercise.steps.filter((step, i) => step.right === chosen[i]).length;
    return (
      <>
        <p>{fill(phrases.steps, { right, total: exercise.steps.length })}</p>
        <p>
          <Html html={isRight ? words.right : words.wrong} />
        </p>
      </>
    );
  }
  return null;
}

type CurveProps = Omit<OutcomeProps, 'exercise' | 'words' | 'form'> & {
  exercise: Extract<Graded, { kind: 'curve' }>;
  words: Extract<ExerciseWords, { kind: 'curve' }>;
  form: Extract<Form, { kind: 'curve' }>;
};

function CurveJudgement({ exercise, words, form, phrases, answer, rows }: CurveProps) {
  const levels = levelsOf(answer, form);
  const { lies, band } = curveFit(
    exercise,
    levels.map((level) => level ?? LEVELS),
    rows,
  );
  const ends = band.map(([least, most], i) => [form.x[i] ?? NaN, heightAt(least, form), heightAt(most, form)] as const);
  return (
    <>
      <p>
        <Html html={lies === 'near' ? words.right : words[lies]} />
      </p>
      <p>{rows.length > 1 ? fill(phrases.curveBand, { seeds: rows.length }) : phrases.curveOne}</p>
      <LineChart
        label={rows.length > 1 ? fill(phrases.curveBand, { seeds: rows.length }) : phrases.curveOne}
        x={[form.x[0] ?? 0, form.x.at(-1) ?? 1]}
        y={form.y}
        xScale={form.xScale}
        yScale={form.yScale}
        xLabel={words.xName}
        yLabel={words.yName}
        nameRoom={78}
        bands={[{ id: 'band', tone: 'with', points: ends }]}
        lines={[
          {
            id: 'measured',
            name: phrases.measured,
            tone: 'with',
            points: ends.map(([x, least, most]) => [x, form.yScale === 'log' ? Math.sqrt(least * most) : (least + most) / 2]),
          },
          { id: 'yours', name: phrases.yours, tone: 'ink', points: drawnPoints(levels, form) },
        ]}
      />
    </>
  );
}

/** A picture of the rows where the judgement has none, and their table. */
function Numbers({ exercise, form, words, phrases, rows, seeds }: OutcomeProps) {
  if (rows.length === 0) return null;
  const columns = columnsOf(exercise, form, words, phrases);
  const hasPicture = exercise.kind !== 'number' && exercise.kind !== 'curve' && words.axis !== undefined;
  return (
    <>
      {hasPicture && (
        <SeedRows
          label={words.axis ?? ''}
          rows={columns.map((name, column) => ({ name: columns.length > 1 ? name : '', values: rows.map((row) => row[column] ?? NaN) }))}
          markName={phrases.yours}
          axis={words.axis ?? ''}
        />
      )}
      {rows.length > 1 ? (
        <p class="answer-seeds">{fill(phrases.seeds, { first: seeds[0] ?? 0, others: seeds.length - 1 })}</p>
      ) : (
        <p class="answer-seeds">{phrases.oneMeasurement}</p>
      )}
      <SeedTable title={phrases.table} seedName={phrases.tableSeed} never={phrases.never} seeds={seeds} columns={columns} rows={rows} />
    </>
  );
}

function columnsOf(exercise: Graded, form: Form, words: ExerciseWords, phrases: Phrases): string[] {
  if (words.columns) return words.columns;
  if (exercise.kind === 'order' && words.kind === 'order')
    return exercise.contestants.map((contestant) => plainText(words.contestants[contestant] ?? contestant));
  if (form.kind === 'curve' && words.kind === 'curve') return form.x.map((x) => `${words.xName} ${shownNumber(x)}`);
  if (exercise.kind === 'lines' && words.kind === 'lines')
    return Object.keys(exercise.faults).flatMap((fault) => {
      const axis = words.faults[fault]?.axis ?? fault;
      return [`${axis}, ${phrases.asMeant}`, `${axis}, ${phrases.withFault}`];
    });
  return [words.axis ?? plainText(words.ask)];
}

const textOf = (words: Extract<ExerciseWords, { kind: 'choice' }>, option: string) => words.options[option]?.text ?? option;

/** A sentence whose places are filled with words that are HTML already. */
const HtmlSentence = ({ phrase, values }: { phrase: string; values: Readonly<Record<string, string | number>> }) => (
  <p>
    <Html html={fill(phrase, values)} />
  </p>
);
