import { useMemo, useRef } from 'preact/hooks';
import { heightAt, LEVELS } from '../../lib/practice/curve';
import { formatShort } from '../../lib/format/formatNumber';
import { fill } from '../book/figure/words';
import { Axes } from '../charts/Axes';
import { Chart } from '../charts/Chart';
import { pathData } from '../charts/pathData';
import { plotArea, tenth } from '../charts/plotArea';
import { draftOf, drawnPoints, levelsOf, withStroke } from './drawnCurve';
import type { AnswerProps } from './exerciseForm';
import { Html } from './Html';
import { plainText } from './plainText';

const SIZE = { width: 380, height: 260, margin: { top: 22, right: 16, bottom: 36, left: 44 } };
/** A tenth of the axis, with shift. */
const STRIDE = LEVELS / 10;
const MIDDLE = LEVELS / 2;

/** Axes over which the reader draws: by pointer or finger from left to right, or by keys mark by mark. */
export function CurveAnswer({ id, form, words, phrases, draft, disabled, onDraft }: AnswerProps<'curve'>) {
  const { x, xScale, y, yScale } = form;
  const area = useMemo(() => plotArea({ ...SIZE, x: [x[0] ?? 0, x.at(-1) ?? 1], y, xScale, yScale }), [x, xScale, y, yScale]);
  const paper = useRef<SVGGElement>(null);
  const sheet = useRef<SVGRectElement>(null);
  const last = useRef<readonly [number, number]>();
  const levels = levelsOf(draft, form);

  const placeOf = ({ clientX, clientY }: PointerEvent): readonly [index: number, level: number] | undefined => {
    const box = sheet.current?.getBoundingClientRect();
    if (!box) return undefined;
    const at = ((clientX - box.left) / box.width) * area.innerWidth;
    const share = 1 - (clientY - box.top) / box.height;
    const index = x.reduce((nearest, value, i) => (Math.abs(area.x(value) - at) < Math.abs(area.x(x[nearest] ?? 0) - at) ? i : nearest), 0);
    return [index, Math.min(LEVELS, Math.max(0, Math.round(share * LEVELS)))];
  };
  const draw = (event: PointerEvent) => {
    const place = placeOf(event);
    if (!place) return;
    onDraft(draftOf(withStroke(levels, last.current ?? place, place)));
    last.current = place;
  };
  const begin = (event: PointerEvent) => {
    if (disabled || event.button !== 0) return;
    paper.current?.setPointerCapture(event.pointerId);
    last.current = undefined;
    draw(event);
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
          onPointerMove={(event) => last.current && paper.current?.hasPointerCapture(event.pointerId) && draw(event)}
          onPointerUp={() => (last.current = undefined)}
          onPointerCancel={() => (last.current = undefined)}
        >
          <rect ref={sheet} class="curve-sheet" width={area.innerWidth} height={area.innerHeight} />
          {x.map((value) => (
            <path key={value} class="curve-column" d={`M${tenth(area.x(value))} 0V${area.innerHeight}`} />
          ))}
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
                <circle class="draggable-halo" r={7} />
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
