import { useState } from 'preact/hooks';
import { fill } from '../book/figure/words';
import type { AnswerProps } from './exerciseForm';
import { Html } from './Html';
import { plainText } from './plainText';

/** Contestants that are put in order, each by two buttons. */
export function OrderAnswer({ id, words, phrases, draft, disabled, onDraft }: AnswerProps<'order'>) {
  const [said, setSaid] = useState('');
  const order = draft.split(',');
  const nameOf = (contestant: string) => words.contestants[contestant] ?? contestant;
  const plain = (contestant: string) => plainText(nameOf(contestant));
  const move = (place: number, by: 1 | -1) => {
    const next = [...order];
    const [moved = ''] = next.splice(place, 1);
    next.splice(place + by, 0, moved);
    onDraft(next.join(','));
    setSaid(fill(phrases.moved, { name: plain(moved), place: place + by + 1, count: order.length }));
  };
  return (
    <div class="answer-order" role="group" aria-labelledby={`${id}-ask`}>
      <p id={`${id}-ask`}>
        <Html html={words.ask} /> {phrases.orderHint}
      </p>
      <ol>
        {order.map((contestant, place) => (
          <li key={contestant} data-contestant={contestant}>
            <Html html={nameOf(contestant)} />
            <button
              type="button"
              aria-label={fill(phrases.moveUp, { name: plain(contestant) })}
              disabled={disabled}
              aria-disabled={place === 0}
              onClick={() => place > 0 && move(place, -1)}
            >
              ↑
            </button>
            <button
              type="button"
              aria-label={fill(phrases.moveDown, { name: plain(contestant) })}
              disabled={disabled}
              aria-disabled={place === order.length - 1}
              onClick={() => place < order.length - 1 && move(place, 1)}
            >
              ↓
            </button>
          </li>
        ))}
      </ol>
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}
