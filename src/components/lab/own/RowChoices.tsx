import { choice, range } from '../../../lib/share/setting';
import { SEED_COUNT } from '../../../lib/spec/seeds';
import { GAP_TREATMENTS, HELD_OUT_RANGE, type GapTreatment, type TableChoices } from '../../../lib/table/choices';
import { Choice } from '../../controls/Choice';
import { Slider } from '../../controls/Slider';
import type { OwnWords } from './ownWords';

interface Props {
  id: string;
  choices: TableChoices;
  live: boolean;
  words: OwnWords;
  onChoices: (choices: TableChoices) => void;
}

const gaps = choice(GAP_TREATMENTS, 'leaveOut');
const heldOut = range({ ...HELD_OUT_RANGE, unit: ' %' });

/** How gaps are treated, and how the rows are split. */
export function RowChoices({ id, choices, live, words: { phrases, settings }, onChoices }: Props) {
  return (
    <div class="lab-fields" role="group" aria-label={phrases.choices}>
      <Choice
        id={`${id}-gaps`}
        name="gaps"
        setting={gaps}
        value={choices.gaps}
        words={settings.gaps}
        disabled={!live}
        onChange={(value) => onChoices({ ...choices, gaps: value as GapTreatment })}
      />
      <Slider
        id={`${id}-held-out`}
        name="heldOut"
        setting={heldOut}
        value={choices.heldOut}
        words={settings.heldOut}
        disabled={!live}
        onChange={(value) => onChoices({ ...choices, heldOut: value })}
      />
      <button type="button" disabled={!live} onClick={() => onChoices({ ...choices, seed: (choices.seed + 1) % SEED_COUNT })}>
        {phrases.newSplit}{' '}
        <span class="seed">
          ({settings.seed.name.toLowerCase()}: {choices.seed})
        </span>
      </button>
    </div>
  );
}
