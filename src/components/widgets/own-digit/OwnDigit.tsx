import { useMemo, useRef, useState } from 'preact/hooks';
import { countedPicture, faultOf, inverted, noInk, shifted, type Cells } from '../../../lib/data/drawing';
import { formatPercent } from '../../../lib/format/formatNumber';
import { drawingText } from '../../../lib/share/drawingText';
import type { FigureProps } from '../../book/figure/defineFigure';
import { LiveFigure } from '../../book/figure/LiveFigure';
import { unpacked } from '../../book/figure/packed';
import { useAnswer } from '../../book/figure/useAnswer';
import { useFigure } from '../../book/figure/useFigure';
import { fill } from '../../book/figure/words';
import { DigitPicture } from '../../book/DigitPicture';
import { DigitPad } from './DigitPad';
import { definition, readingTable, type Words } from './figure';
import { MisreadPanel } from './MisreadPanel';
import { bestOf, cellsOf, type Answer, type Question } from './model';
import { ReadingPictures } from './ReadingPictures';

const createWorker = () => new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' });
const onPage = async () => {
  const [{ loadTables }, { answerTo }] = await Promise.all([import('../../../lib/data/tables'), import('./readings')]);
  await loadTables(['handwriting']);
  return answerTo;
};

/** A digit that the reader draws, and what two networks make of it. */
export function OwnDigit(props: FigureProps<Words, typeof definition>) {
  const { words } = props;
  const { phrases } = words;
  const figure = useFigure(definition, props);
  const { settings, live, frame } = figure;
  const { sample, hand, p, seed, drawing } = settings;
  const cells = useMemo(() => cellsOf({ sample, hand, seed, drawing }), [sample, hand, seed, drawing]);
  /** Further on than what is shown where a stroke moves faster than pages are drawn. */
  const newest = useRef(cells);
  newest.current = cells;
  const [ink, setInk] = useState<0 | 1>(1);

  const picture = useMemo(() => countedPicture(cells), [cells]);
  const first = useMemo(() => unpacked(props.first), [props.first]);
  const question = useMemo<Question>(() => ({ p, seed, picture }), [p, seed, picture]);
  const { answer, answered, isOld, failure, notices } = useAnswer({ question, first, createWorker, onPage, live, words: frame });
  const fault = faultOf(cells);
  const isTraining = isOld && (answered.p !== p || answered.seed !== seed);
  const shown = fault || isTraining ? undefined : answer;
  const change = (made: (before: Cells) => Cells) => {
    newest.current = made(newest.current);
    figure.change({ drawing: drawingText(newest.current) });
  };

  const buttons: [name: string, made: (before: Cells) => Cells][] = [
    [phrases.clear, noInk],
    [phrases.invert, inverted],
    [phrases.left, (before) => shifted(before, -1, 0)],
    [phrases.right, (before) => shifted(before, 1, 0)],
    [phrases.up, (before) => shifted(before, 0, -1)],
    [phrases.down, (before) => shifted(before, 0, 1)],
  ];
  return (
    <LiveFigure
      figure={figure}
      notices={notices}
      result={fault ? phrases[fault] : shown ? outcome(shown, words) : failure !== undefined ? '' : phrases.waiting}
      table={() => readingTable(shown, words)}
      extra={
        <div class="digit-buttons" role="group" aria-label={phrases.drawing}>
          <button type="button" disabled={!live} aria-pressed={ink === 0} onClick={() => setInk(ink === 1 ? 0 : 1)}>
            {phrases.rubber}
          </button>
          {buttons.map(([name, made]) => (
            <button key={name} type="button" disabled={!live} onClick={() => change(made)}>
              {name}
            </button>
          ))}
        </div>
      }
      panels={<MisreadPanel answer={answer} words={words} />}
    >
      <div class="digit-desk">
        <DigitPad id={figure.id} cells={cells} ink={ink} live={live} words={words} onDraw={change} />
        <div class="digit-counted">
          <DigitPicture picture={picture} label={phrases.picture} />
          <p aria-hidden="true">{phrases.pictureTitle}</p>
        </div>
      </div>
      <div class="digit-readings">
        <ReadingPictures answer={shown} words={words} />
        <p class="digit-like">{phrases.mostLike}</p>
        <div class="digit-row">
          {(shown?.nearest ?? []).map((neighbour, place) => (
            <div key={place}>
              <DigitPicture picture={neighbour.picture} label={fill(phrases.trainingPicture, { digit: neighbour.digit })} />
              <p aria-hidden="true">{neighbour.digit}</p>
            </div>
          ))}
        </div>
      </div>
    </LiveFigure>
  );
}

/** What both read, and how sure they are. */
export function outcome({ dropout, batchNorm }: Answer, { phrases }: Words): string {
  const [digit, other] = [bestOf(dropout.probabilities), bestOf(batchNorm.probabilities)];
  const share = dropout.probabilities[digit] ?? NaN;
  const sureness = share >= 0.95 ? phrases.sure : share >= 0.7 ? phrases.fairly : phrases.unsure;
  const percent = (value: number | undefined) => formatPercent(value ?? NaN);
  const read = fill(digit === other ? phrases.agree : phrases.differ, {
    digit,
    other,
    sureness,
    share: percent(share),
    low: percent(dropout.low[digit]),
    high: percent(dropout.high[digit]),
    batch: percent(batchNorm.probabilities[other]),
    batchTrain: percent(batchNorm.mean[other]),
  });
  return `${read} ${phrases.caution}`;
}
