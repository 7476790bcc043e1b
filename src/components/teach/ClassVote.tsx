import words from '../../content/words/en/slide.json';
import { letterOf, shares, type Counts } from '../../lib/teach/vote';
import { fill } from '../book/figure/words';
import type { Asked } from './asked';

const { phrases } = words;
const PERCENT = 100;

interface Props {
  asked: Asked;
  counts: Counts;
  /** Whether the figure has something that runs. */
  runs: boolean;
  onVote: (choice: number, by: number) => void;
  onShow: () => void;
  onRun: () => void;
}

/** What the class thinks, before it sees: a question, its choices, and how many hands there were for each. */
export function ClassVote({ asked, counts, runs, onVote, onShow, onRun }: Props) {
  const parts = shares(counts);
  return (
    <section class="class-vote" aria-labelledby="class-question">
      <div class="class-vote-inner">
        <p class="class-vote-asks">{phrases.asks}</p>
        <h2 id="class-question">{asked.question}</h2>
        <ol class="class-choices">
          {asked.choices.map((choice, i) => (
            <li key={i}>
              <button
                type="button"
                class="class-choice"
                aria-label={`${fill(phrases.vote, { letter: letterOf(i) })}. ${choice}`}
                onClick={() => onVote(i, 1)}
              >
                <span class="class-share" style={{ width: `${(parts[i] ?? 0) * PERCENT}%` }} />
                <span class="class-letter">{letterOf(i)}</span>
                <span class="class-text">{choice}</span>
                <span class="class-count">{counts[i]}</span>
              </button>
              <button
                type="button"
                class="class-less"
                aria-label={fill(phrases.unvote, { letter: letterOf(i) })}
                disabled={(counts[i] ?? 0) === 0}
                onClick={() => onVote(i, -1)}
              >
                −
              </button>
            </li>
          ))}
        </ol>
        <p class="class-hint">{phrases.hint}</p>
        <div class="class-show">
          <button type="button" class="slide-main" onClick={onShow}>
            {phrases.show}
          </button>
          {runs && (
            <button type="button" onClick={onRun}>
              {phrases.run}
            </button>
          )}
        </div>
      </div>
    </section>
  );
}
