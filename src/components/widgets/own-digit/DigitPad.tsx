import { useRef, useState } from 'preact/hooks';
import { noInk, SIDE, stroked, type Cells, type Place } from '../../../lib/data/drawing';
import { fill } from '../../book/figure/words';
import { InkCells } from '../../charts/InkGrid';
import type { Words } from './figure';

interface Props {
  id: string;
  cells: Cells;
  /** 1 for the pen, 0 for the rubber. */
  ink: 0 | 1;
  live: boolean;
  words: Words;
  /** What the cells become. */
  onDraw: (change: (before: Cells) => Cells) => void;
}

const MIDDLE: Place = [SIDE / 2, SIDE / 2];
const STRIDE = 4;

const DIRECTIONS: Readonly<Record<string, Place>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Paper to draw a digit on, by pointer or by keyboard. */
export function DigitPad({ id, cells, ink, live, words: { phrases }, onDraw }: Props) {
  const paper = useRef<SVGSVGElement>(null);
  const last = useRef<Place>();
  const [cursor, setCursor] = useState<Place>(MIDDLE);
  const [isDown, setIsDown] = useState(false);
  const [isFocused, setIsFocused] = useState(false);

  const placeOf = ({ clientX, clientY }: PointerEvent): Place => {
    const box = paper.current?.getBoundingClientRect();
    return box ? [((clientX - box.left) / box.width) * SIDE, ((clientY - box.top) / box.height) * SIDE] : MIDDLE;
  };
  const drawTo = (from: Place, to: Place, with_: 0 | 1 = ink) => onDraw((before) => stroked(before, from, to, with_));

  const begin = (event: PointerEvent) => {
    if (!live || event.button !== 0) return;
    paper.current?.setPointerCapture(event.pointerId);
    last.current = placeOf(event);
    drawTo(last.current, last.current);
  };
  const follow = (event: PointerEvent) => {
    if (!last.current || !paper.current?.hasPointerCapture(event.pointerId)) return;
    const place = placeOf(event);
    drawTo(last.current, place);
    last.current = place;
  };
  const lift = () => (last.current = undefined);

  const press = (event: KeyboardEvent) => {
    if (!live) return;
    const direction = DIRECTIONS[event.key];
    if (direction) {
      const length = event.shiftKey ? STRIDE : 1;
      const within = (value: number) => Math.min(SIDE - 0.5, Math.max(0.5, value));
      const to: Place = [within(cursor[0] + direction[0] * length), within(cursor[1] + direction[1] * length)];
      if (isDown) drawTo(cursor, to);
      setCursor(to);
    } else if (event.key === ' ' || event.key === 'Enter') {
      if (!isDown) drawTo(cursor, cursor);
      setIsDown(!isDown);
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      setIsDown(false);
      onDraw(noInk);
    } else return;
    event.preventDefault();
  };

  const [column, row] = cursor.map((value) => Math.ceil(value));
  return (
    <div class="digit-pad">
      <svg
        ref={paper}
        class="ink-grid digit-paper"
        viewBox={`0 0 ${SIDE} ${SIDE}`}
        role="application"
        aria-roledescription={phrases.padRole}
        aria-label={phrases.pad}
        aria-describedby={`${id}-pad-hint`}
        aria-disabled={!live}
        tabindex={live ? 0 : -1}
        onPointerDown={begin}
        onPointerMove={follow}
        onPointerUp={lift}
        onPointerCancel={lift}
        onKeyDown={press}
        onFocus={() => setIsFocused(true)}
        onBlur={() => {
          setIsFocused(false);
          setIsDown(false);
        }}
      >
        <InkCells side={SIDE} values={cells} most={1} />
        {isFocused && (
          <path class={`digit-cursor${isDown ? ' down' : ''}`} d={`M${cursor[0] - 2} ${cursor[1]}h4M${cursor[0]} ${cursor[1] - 2}v4`} />
        )}
      </svg>
      <p class="visually-hidden" aria-live="polite">
        {isFocused && fill(phrases.cursor, { column: column ?? 0, row: row ?? 0, pen: isDown ? phrases.penDown : phrases.penUp })}
      </p>
      <p class="digit-hint" id={`${id}-pad-hint`}>
        {phrases.padHint}
      </p>
    </div>
  );
}
