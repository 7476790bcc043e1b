import { useState } from 'preact/hooks';
import { differences } from '../../lib/lab/differences';
import { fitted, type LabNetwork } from '../../lib/lab/labNetwork';
import type { LabState } from '../../lib/lab/labState';
import { neededFile } from '../../lib/lab/ownData';
import { sharedChance } from '../../lib/lab/sharedChance';
import { dataShape } from '../../lib/spec/dataShape';
import type { DataSpec } from '../../lib/spec/spec';
import { Announcement } from '../book/figure/Announcement';
import type { RuleParts } from '../book/rule/useRuleParts';
import { fill } from '../book/figure/words';
import { BuildPart } from './BuildPart';
import { DataPart } from './DataPart';
import { LayersPart } from './LayersPart';
import { costText, dataText, differencesText, layersText, sharedText, trainingText } from './labText';
import { NAMES, SIDES, type LabPart, type Side } from './labWords';
import type { OwnWords } from './own/ownWords';
import type { Outlook } from './problems';
import { TrainingPart } from './TrainingPart';

interface Props extends LabPart {
  ownWords: OwnWords;
  /** How often the reader asked for a place to bring a table. */
  ownAsked: number;
  state: LabState;
  /** What reads and edits rules of the reader's, once it is loaded. */
  ruleParts: RuleParts | undefined;
  /** Of A, and of B if there is one. */
  outlooks: readonly Outlook[];
  onNetwork: (side: Side, network: LabNetwork | undefined) => void;
  onData: (sides: readonly Side[], data: DataSpec) => void;
}

/** Both networks' descriptions, one of them open to be changed; what they differ in, and what they will take. */
export function Build({ state, ruleParts, outlooks, ownWords, ownAsked, onNetwork, onData, ...part }: Props) {
  const { words } = part;
  const { phrases } = words;
  const [chosen, setChosen] = useState<Side>('a');
  const { a, b } = state;
  const side = b ? chosen : 'a';
  const network = state[side] ?? a;
  const differing = b ? `${differencesText(words, differences(a, b))} ${sharedText(words, sharedChance(a, b))}` : '';
  return (
    <section class="lab-build" aria-labelledby="lab-build">
      <h2 id="lab-build">{phrases.build}</h2>
      <Sides {...part} hasB={b !== undefined} side={side} onSide={setChosen} />
      <NetworkParts
        key={side}
        {...part}
        ownWords={ownWords}
        ownAsked={ownAsked}
        side={side}
        network={network}
        ruleParts={ruleParts}
        onNetwork={(now) => onNetwork(side, now)}
        other={b && (side === 'a' ? b : a).data}
        onData={(data, isForBoth = false) => onData(isForBoth ? SIDES : [side], data)}
      />
      <div class="figure-actions">
        {b ? (
          <>
            <button type="button" disabled={!part.live} onClick={() => onNetwork('b', a)}>
              {phrases.copyAtoB}
            </button>
            <button type="button" disabled={!part.live} onClick={() => onNetwork('a', b)}>
              {phrases.copyBtoA}
            </button>
            <button type="button" disabled={!part.live} onClick={() => onNetwork('b', undefined)}>
              {phrases.removeB}
            </button>
          </>
        ) : (
          <button
            type="button"
            disabled={!part.live}
            onClick={() => {
              onNetwork('b', a);
              setChosen('b');
            }}
          >
            {phrases.addB}
          </button>
        )}
      </div>
      {differing !== '' && <p class="lab-differences">{differing}</p>}
      <div class="lab-outlook">
        {outlooks.map((outlook, run) => (
          <div key={run}>
            <p>{costText(words, NAMES[SIDES[run] ?? 'a'], outlook.cost)}</p>
            {faultsOf(outlook, phrases).map((sentence) => (
              <p key={sentence} class="lab-problem">
                {sentence}
              </p>
            ))}
          </div>
        ))}
      </div>
      <Announcement text={[differing, ...outlooks.flatMap((outlook) => faultsOf(outlook, phrases))].join(' ')} />
    </section>
  );
}

/** Why a network cannot be trained as it is, and what is to be expected of it. */
const faultsOf = ({ problems, warnings }: Outlook, phrases: LabPart['words']['phrases']): string[] => [
  ...problems,
  ...(problems.length > 0 ? [phrases.cannotTrain] : []),
  ...warnings,
];

interface SidesProps extends LabPart {
  hasB: boolean;
  side: Side;
  onSide: (side: Side) => void;
}

/** Which network is open: A or B. */
function Sides({ hasB, side, words: { phrases }, live, onSide }: SidesProps) {
  if (!hasB) return null;
  return (
    <fieldset class="lab-sides">
      <legend class="visually-hidden">{phrases.edited}</legend>
      {SIDES.map((each) => (
        <label key={each} class={`control-toggle lab-side lab-side-${each}`}>
          <input type="radio" name="lab-side" value={each} checked={each === side} disabled={!live} onChange={() => onSide(each)} />
          {fill(phrases.network, { name: NAMES[each] })}
        </label>
      ))}
    </fieldset>
  );
}

interface PartsProps extends LabPart {
  ownWords: OwnWords;
  ownAsked: number;
  side: Side;
  network: LabNetwork;
  ruleParts: RuleParts | undefined;
  onNetwork: (network: LabNetwork) => void;
  /** Of the other network, if there is one. */
  other: DataSpec | undefined;
  onData: (data: DataSpec, isForBoth?: boolean) => void;
}

function NetworkParts({ side, network, ruleParts, ownWords, ownAsked, other, onNetwork, onData, ...part }: PartsProps) {
  const { words } = part;
  const { phrases } = words;
  const id = `lab-${side}`;
  return (
    <>
      <BuildPart title={phrases.dataPart} summary={dataText(words, network)} open={neededFile(network.data) !== undefined || ownAsked > 0}>
        <DataPart {...part} id={id} data={network.data} ownWords={ownWords} ownAsked={ownAsked} other={other} onData={onData} />
      </BuildPart>
      <BuildPart title={phrases.layersPart} summary={layersText(words, network)}>
        <LayersPart
          {...part}
          id={`${id}-layer`}
          layers={network.layers}
          inputs={dataShape(network).features}
          onLayers={(layers) => onNetwork(fitted({ ...network, layers }))}
        />
      </BuildPart>
      <BuildPart title={phrases.trainingPart} summary={trainingText(words, network)} open>
        <TrainingPart {...part} id={id} network={network} ruleParts={ruleParts} onNetwork={onNetwork} />
      </BuildPart>
    </>
  );
}
