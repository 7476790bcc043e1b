import { formatNumber } from '../../../../lib/format/formatNumber';
import { OWN, type Exploration, type ExplorationSettings } from '../../../../lib/surfaces/exploration';
import { explorationSettings } from '../../../../lib/surfaces/explorationSettings';
import { formulaFault } from '../../../../lib/surfaces/own/ownFormula';
import { ownPresets, type OwnPreset, type OwnPresetId } from '../../../../lib/surfaces/own/presets';
import { isNowhere } from '../../../../lib/surfaces/own/settledSurface';
import { FormulaField, type TextFault } from '../../../controls/FormulaField';
import { IntervalField } from '../../../controls/IntervalField';
import { fill } from '../words';
import { factsOf } from './ownSentences';
import { ownPhrases } from './ownWords';

interface Props {
  /** Of the figure. */
  id: string;
  settings: ExplorationSettings;
  exploration: Exploration;
  live: boolean;
  onChange: (part: Partial<ExplorationSettings>) => void;
}

const FORMULA_ROWS = 2;

/** What a reader types to have a surface of one's own, and what was found out about it on the way; nothing where the surface is the book's. */
export function OwnSurfaceControls({ id, settings, exploration, live, onChange }: Props) {
  if (settings.surface !== OWN) return null;
  const { formula, x, y } = settings;
  const preset = Object.entries(ownPresets).find(([, each]) => each.formula === formula)?.[0] ?? '';
  const interval = (name: 'x' | 'y') => {
    const setting = explorationSettings[name];
    const limits = { min: formatNumber(setting.min, 4), max: formatNumber(setting.max, 4) };
    return (
      <IntervalField
        id={`${id}-${name}`}
        name={name}
        setting={setting}
        value={settings[name]}
        words={{
          from: fill(ownPhrases.from, { axis: name }),
          to: ownPhrases.to,
          toName: fill(ownPhrases.toName, { axis: name }),
          fault: fill(ownPhrases.intervalFault, { axis: name, ...limits }),
        }}
        disabled={!live}
        onChange={(value) => onChange({ [name]: value })}
      />
    );
  };
  return (
    <div class="own-surface" role="group" aria-label={ownPhrases.group}>
      <div class="control control-choice">
        <label for={`${id}-preset`}>
          <span class="control-name">{ownPhrases.begin}</span>
        </label>
        <select
          id={`${id}-preset`}
          value={preset}
          disabled={!live}
          onChange={(event) => onChange(groundOf(ownPresets[event.currentTarget.value as OwnPresetId]))}
        >
          {preset === '' && <option value="">{ownPhrases.typed}</option>}
          {Object.keys(ownPresets).map((each) => (
            <option key={each} value={each} selected={each === preset}>
              {ownPhrases[`preset.${each as OwnPresetId}`]}
            </option>
          ))}
        </select>
      </div>
      {interval('x')}
      {interval('y')}
      <FormulaField
        id={`${id}-formula`}
        name="formula"
        label={ownPhrases.formula}
        hint={ownPhrases.formulaHint}
        value={formula}
        rows={FORMULA_ROWS}
        faultOf={(text) => faultOf(text, { x, y })}
        disabled={!live}
        onChange={(text) => onChange({ formula: text })}
      />
      {exploration.surface.own && <p class="own-facts">{factsOf(exploration.surface.own)}</p>}
    </div>
  );
}

const groundOf = ({ formula, x, y, start, learningRate, momentum }: OwnPreset): Partial<ExplorationSettings> => ({
  formula,
  x,
  y,
  start,
  learningRate,
  momentum,
});

/** A formula that is a number nowhere has nothing to show. */
function faultOf(formula: string, domain: Pick<ExplorationSettings, 'x' | 'y'>): TextFault | undefined {
  const fault = formulaFault(formula);
  if (fault) return fault;
  return isNowhere({ formula, ...domain }) ? { sentence: ownPhrases.nowhere, from: 0, to: formula.length } : undefined;
}
