import { useMemo, useRef } from 'preact/hooks';
import { heightAt, LEVELS } from '../../lib/practice/curve';
import { formatShort } from '../../lib/format/formatNumber';
import { fill } from '../book/figure/words';
import { Axes } from '../charts/Axes';
import { Chart } from '../charts/Chart';
import { pathData } from '../charts/pathData';
import { plotArea, tenth } from '../charts/plotArea';
import { draftOf, drawnPoints, levelsOf, withStroke, withTouch, type Levels, type Place } from './drawnCurve';
import type { AnswerProps } from './exerciseForm';
import { Html } from './Html';
import { plainText } from './plainText';

const SIZE = { width: 380, height: 260, margin: { top: 22, right: 16, bottom: 36, left: 44 } };
/** A tenth of the axis, with shift. */
const STRIDE = LEVELS / 10;
const MIDDLE = LEVELS / 2;
/** As far as this from side to side, a pointer moves one mark up and down. */
const STILL = 6;
/** A stroke may end so far before a mark and still set it. */
const SHORT = 12;
/** What is touched beside the axes counts as their end. */
const BESIDE = 14;
/** On the axis, clear of the numbers beside it. */
const UNDRAWN_RADIUS = 4;

/** Axes over which the reader draws: by pointer or finger from left to right, or by keys mark by mark. */
export function CurveAnswer({ id, form, words, phrases, draft, disabled, onDraft }: AnswerProps<'curve'>) {
  const { x, xScale, y, yScale } = form;
  const area = useMemo(() => plotArea({ ...SIZE, x: [x[0] ?? 0, x.at(-1) ?? 1], y, xScale, yScale }), [x, xScale, y, yScale]);
  const paper = useRef<SVGGElement>(null);
  const sheet = useRef<SVGRectElement>(null);
  /** Of the stroke that is being drawn: its levels before, where it began, and where it is, as soon as it goes from side to side. */
  const stroke = useRef<{ before: Levels; first: Place; last?: Place }>();
  const marks = useMemo(() => x.map(area.x), [x, area]);
  const levels = levelsOf(draft, form);

  const placeOf = ({ clientX, clientY }: PointerEvent): Place | undefined => {
    const box = sheet.current?.getBoundingClientRect();
    if (!box) return undefined;
    const at = ((clientX - box.left) / box.width) * area.innerWidth;
    const level = (1 - (clientY - box.top) / box.height) * LEVELS;
    return [Math.min(area.innerWidth, Math.max(0, at)), Math.min(LEVELS, Math.max(0, level))];
  };
  const begin = (event: PointerEvent) => {
    const place = placeOf(event);
    if (disabled || event.button !== 0 || !place) return;
    paper.current?.setPointerCapture(event.pointerId);
    stroke.current = { before: levels, first: place };
    onDraft(draftOf(withTouch(levels, marks, place)));
  };
  const draw = (event: PointerEvent) => {
    const place = placeOf(event);
    const now = stroke.current;
    if (!now || !place || !paper.current?.hasPointerCapture(event.pointerId)) return;
    if (!now.last && Math.abs(place[0] - now.first[0]) < STILL) {
      onDraft(draftOf(withTouch(now.before, marks, place)));
      return;
    }
    const drawn = now.last ? levels : withTouch(now.before, marks, now.first);
    onDraft(draftOf(withStroke(drawn, marks, now.last ?? now.first, place)));
    now.last = place;
  };
  const end = () => {
    const { first, last } = stroke.current ?? {};
    stroke.current = undefined;
    if (!first || !last) return;
    const ahead = last[0] + Math.sign(last[0] - first[0]) * SHORT;
    onDraft(draftOf(withStroke(levels, marks, last, [ahead, last[1]])));
  };
  const press = (event: KeyboardEvent, index: number) => {
    const by = { ArrowUp: 1, ArrowDown: -1, PageUp: STRIDE, PageDown: -STRIDE }[event.key];
    const to = { ArrowLeft: index - 1, ArrowRight: index + 1, Home: 0, End: x.length - 1 }[event.key];
    if (by !== undefined && !disabled) {
      const before = levels[index];
      const next = before === undefined ? (levels[index - 1] ?? MIDDLE) : before + by * (event.shiftKey ? STRIDE : 1);
      onDraft(draftOf(levels.map((level, i) => (i === index ? Math.min(LEVELS, Math.max(0, next)) : level))));
    } else if (to !== undefined) {
      paper.current?.querySelectorAll<SVGElement>('[role=slider]')[Math.min(x.length - 1, Math.max(0, to))]?.focus();
    } else return;
    event.preventDefault();
  };
  const textAt = (index: number): string => {
    const level = levels[index];
    const at = formatShort(x[index] ?? 0);
    if (level === undefined) return fill(phrases.curveNothing, { x: at });
    return fill(phrases.curvePoint, { x: at, y: formatShort(heightAt(level / LEVELS, form), 2) });
  };

  return (
    <div class="answer-curve">
      <p id={`${id}-ask`}>
        <Html html={words.ask} />
      </p>
      <Chart area={area} label={plainText(words.ask)} interactive>
        <Axes area={area} xLabel={words.xName} yLabel={words.yName} />
        <g
          ref={paper}
          class={`curve-paper${disabled ? '' : ' open'}`}
          onPointerDown={begin}
          onPointerMove={draw}
          onPointerUp={end}
          onPointerCancel={() => (stroke.current = undefined)}
        >
          <rect class="curve-sheet" x={-BESIDE} y={-BESIDE} width={area.innerWidth + 2 * BESIDE} height={area.innerHeight + 2 * BESIDE} />
          <rect ref={sheet} class="curve-axes" width={area.innerWidth} height={area.innerHeight} />
          {x.map((value) => (
            <path key={value} class="curve-column" d={`M${tenth(area.x(value))} 0V${area.innerHeight}`} />
          ))}
          {yScale !== 'log' && y[0] < 0 && <path class="zero" d={`M0 ${tenth(area.y(0))}H${area.innerWidth}`} />}
          <path class="line tone-ink" d={pathData(area, drawnPoints(levels, form))} />
          {x.map((value, index) => {
            const level = levels[index];
            return (
              <g
                key={value}
                class={`curve-handle${level === undefined ? ' undrawn' : ''}`}
                role="slider"
                tabindex={disabled ? -1 : 0}
                aria-label={`${words.xName} ${formatShort(value)}`}
                aria-roledescription={phrases.curveRole}
                aria-valuemin={0}
                aria-valuemax={LEVELS}
                aria-valuenow={level ?? 0}
                aria-valuetext={textAt(index)}
                aria-disabled={disabled}
                transform={`translate(${tenth(area.x(value))} ${tenth(area.innerHeight * (1 - (level ?? 0) / LEVELS))})`}
                // A finger on a mark moves it up and down; elsewhere such a swipe scrolls the page.
                onTouchStart={(event) => !disabled && level !== undefined && event.cancelable && event.preventDefault()}
                onKeyDown={(event) => press(event, index)}
              >
                <circle class="draggable-target" r={15} />
                <circle class="draggable-halo" r={level === undefined ? UNDRAWN_RADIUS : 7} />
                <circle class="draggable-dot" r={3.5} />
              </g>
            );
          })}
        </g>
      </Chart>
      <p class="answer-hint">{phrases.curveHint}</p>
      <button type="button" disabled={disabled || draft === ''} onClick={() => onDraft('')}>
        {phrases.clear}
      </button>
    </div>
  );
}
