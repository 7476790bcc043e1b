import { TESTS, type Test } from '../../lib/clinic/examination';
import { testCost, timeLeft, type Level } from '../../lib/clinic/level';
import { DataPanel } from '../book/figure/DataPanel';
import { fill, type FrameWords } from '../book/figure/words';
import { FindingPicture, findingTable, textBeside, type Found } from './Findings';
import { ModeTable } from './ModeTable';
import { minutesText, type Phrases } from './words';

interface Props {
  ordered: readonly Test[];
  level: Level;
  /** What an ordered test has found, once it is known. */
  foundBy: (test: Test) => Found | undefined;
  /** Of the data. */
  classes: number;
  live: boolean;
  phrases: Phrases;
  frame: FrameWords;
  onOrder: (test: Test) => void;
}

/** All tests: what they ask, what they take, and what they have found. */
export function TestList({ ordered, level, foundBy, classes, live, phrases, frame, onOrder }: Props) {
  const left = timeLeft(ordered, level);
  return (
    <ul class="clinic-tests">
      {TESTS.map((test) => {
        const cost = testCost(test, level);
        const isOrdered = ordered.includes(test);
        const tooDear = cost > left;
        const found = isOrdered ? foundBy(test) : undefined;
        const name = phrases[`test.${test}`];
        return (
          <li key={test} data-test={test}>
            <div>
              <h4 id={`clinic-${test}`}>{name}</h4>
              <p class="clinic-about">{phrases[`about.${test}`]}</p>
              {isOrdered && <p class="clinic-found">{found ? textBeside(found, classes, phrases) : phrases.asking}</p>}
            </div>
            {isOrdered ? (
              found && <Picture found={found} live={live} phrases={phrases} frame={frame} />
            ) : (
              <div>
                <button
                  type="button"
                  disabled={!live || tooDear}
                  aria-describedby={`clinic-${test}`}
                  onClick={({ currentTarget }) => {
                    // The button goes with its click: the keyboard stays in the test.
                    currentTarget.closest('li')?.setAttribute('tabindex', '-1');
                    currentTarget.closest('li')?.focus();
                    onOrder(test);
                  }}
                >
                  {fill(phrases.order, { minutes: minutesText(phrases, cost) })}
                </button>
                {tooDear && <p class="clinic-about">{phrases.overBudget}</p>}
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}

interface PictureProps extends Pick<Props, 'live' | 'phrases' | 'frame'> {
  found: Found;
}

/** With the numbers behind it; a few numbers are a table at once. */
function Picture({ found, live, phrases, frame }: PictureProps) {
  if (found.test === 'modes') return <ModeTable losses={found.finding} phrases={phrases} />;
  const table = findingTable(found, phrases);
  return table ? (
    <div>
      <FindingPicture found={found} phrases={phrases} />
      <DataPanel id={`clinic-${found.test}`} table={() => table} frame={frame} credit={undefined} live={live} />
    </div>
  ) : null;
}
