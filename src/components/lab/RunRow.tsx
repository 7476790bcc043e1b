import { formatNumber, formatPercent } from '../../lib/format/formatNumber';
import type { KeptRun } from '../../lib/lab/runList';
import { fill } from '../book/figure/words';
import type { LabPart } from './labWords';
import { SmallCurve } from './SmallCurve';

interface Props extends Omit<LabPart, 'frame'> {
  run: KeptRun;
  /** What it changed. */
  changed: string;
  isLaid: boolean;
  onLay: (isOn: boolean) => void;
  onRename: (name: string) => void;
  onRemove: () => void;
  actions: readonly { name: string; act: () => void }[];
}

const DIGITS = 3;

/** A run of the list. */
export function RunRow({ run, changed, isLaid, words: { phrases }, live, onLay, onRename, onRemove, actions }: Props) {
  const { id, name } = run;
  const named = (phrase: string) => fill(phrase, { name });
  return (
    <li class="lab-run">
      <SmallCurve run={run} label={named(phrases['runs.curve'])} />
      <div class="lab-run-text">
        <input
          type="text"
          name={`run-${id}`}
          value={name}
          maxLength={60}
          aria-label={named(phrases['runs.name'])}
          disabled={!live}
          onChange={(event) => onRename(event.currentTarget.value)}
        />
        <p>{resultOf(run, phrases)}</p>
        <p class="lab-wait">{changed}</p>
      </div>
      <div class="lab-run-actions">
        <label class="control-toggle lab-lay">
          <input type="checkbox" checked={isLaid} disabled={!live} onChange={(event) => onLay(event.currentTarget.checked)} />
          {phrases['runs.lay']}
        </label>
        {actions.map((action) => (
          <button key={action.name} type="button" disabled={!live} aria-label={`${action.name}: ${name}`} onClick={action.act}>
            {action.name}
          </button>
        ))}
        <button type="button" disabled={!live} aria-label={`${phrases['runs.delete']}: ${name}`} onClick={onRemove}>
          {phrases['runs.delete']}
        </button>
      </div>
    </li>
  );
}

function resultOf({ training, validation, accuracy, divergedAt }: KeptRun, phrases: Props['words']['phrases']): string {
  if (divergedAt !== undefined) return fill(phrases['runs.diverged'], { step: divergedAt });
  const loss = (value: number) => formatNumber(value, DIGITS);
  if (Number.isNaN(validation)) return fill(phrases['runs.training'], { training: loss(training) });
  const losses = fill(phrases['runs.losses'], { training: loss(training), validation: loss(validation) });
  return accuracy === undefined ? losses : fill(phrases['runs.accuracy'], { losses, accuracy: formatPercent(accuracy, 1) });
}
