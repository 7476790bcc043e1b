import { useState } from 'preact/hooks';
import { INIT_FIELDS, LAYER_FIELDS } from '../../lib/lab/labFields';
import { createInit, createLayer } from '../../lib/lab/newParts';
import { outputLayer } from '../../lib/lab/labNetwork';
import type { InitialiserSpec, LayerSpec, PlainLayerSpec } from '../../lib/spec/spec';
import { fill } from '../book/figure/words';
import { Fields } from './Fields';
import { KindChoice } from './KindChoice';
import { kindName } from './labText';
import type { LabPart } from './labWords';

interface Props extends Omit<LabPart, 'frame'> {
  id: string;
  layers: readonly LayerSpec[];
  /** Units that come in. */
  inputs: number;
  /** Whether they are the layers of a residual block, which has none of its own. */
  isBlock?: boolean;
  onLayers: (layers: LayerSpec[]) => void;
}

const LAYER_KINDS = Object.keys(LAYER_FIELDS) as LayerSpec['kind'][];
const PLAIN_KINDS = LAYER_KINDS.filter((kind) => kind !== 'residual');
const INIT_KINDS = Object.keys(INIT_FIELDS) as InitialiserSpec['kind'][];

/** The layers of a network in their order, each to be changed, moved and taken away. The last dense one is as wide as the data ask for. */
export function LayersPart({ id, layers, inputs, isBlock = false, onLayers, ...part }: Props) {
  const { words, live } = part;
  const [kind, setKind] = useState<LayerSpec['kind']>('dense');
  const output = isBlock ? -1 : outputLayer(layers);
  const replaced = (place: number, ...by: LayerSpec[]) => onLayers(layers.toSpliced(place, 1, ...by));
  const swapped = (place: number) => {
    const [one, other] = [layers[place], layers[place + 1]];
    if (one && other) onLayers(layers.toSpliced(place, 2, other, one));
  };
  const widthAt = (place: number) =>
    layers.slice(0, place).reduce((width, layer) => (layer.kind === 'dense' ? layer.units : width), inputs);
  const add = () => {
    const place = output < 0 ? layers.length : output;
    onLayers(layers.toSpliced(place, 0, createLayer(kind, widthAt(place))));
  };
  return (
    <>
      <ol class="lab-layers">
        {layers.map((layer, place) => (
          <li key={place} class="lab-layer">
            <LayerHead
              {...part}
              place={place + 1}
              title={
                place === output && layer.kind === 'dense'
                  ? fill(words.phrases.outputLayer, { units: layer.units })
                  : kindName(words, 'layers', layer.kind)
              }
              onUp={place > 0 ? () => swapped(place - 1) : undefined}
              onDown={place < layers.length - 1 ? () => swapped(place) : undefined}
              onRemove={place === output ? undefined : () => replaced(place)}
            />
            <LayerFields
              {...part}
              id={`${id}-${place + 1}`}
              layer={layer}
              inputs={widthAt(place)}
              isOutput={place === output}
              onLayer={(now) => replaced(place, now)}
            />
          </li>
        ))}
      </ol>
      <div class="lab-add">
        <KindChoice {...part} id={`${id}-new`} name="layers" kinds={isBlock ? PLAIN_KINDS : LAYER_KINDS} value={kind} onChange={setKind} />
        <button type="button" disabled={!live} onClick={add}>
          {words.phrases.addLayer}
        </button>
      </div>
    </>
  );
}

interface HeadProps extends Omit<LabPart, 'frame'> {
  place: number;
  title: string;
  onUp: (() => void) | undefined;
  onDown: (() => void) | undefined;
  onRemove: (() => void) | undefined;
}

function LayerHead({ place, title, words: { phrases }, live, onUp, onDown, onRemove }: HeadProps) {
  const button = (name: string, sign: string, action: (() => void) | undefined) => (
    <button
      type="button"
      class="icon-button"
      aria-label={fill(name, { place })}
      title={fill(name, { place })}
      disabled={!live || !action}
      onClick={action}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
  return (
    <div class="lab-layer-head">
      <span class="lab-layer-name">
        {place}. {title}
      </span>
      {button(phrases.up, '↑', onUp)}
      {button(phrases.down, '↓', onDown)}
      {button(phrases.remove, '×', onRemove)}
    </div>
  );
}

interface LayerProps extends Omit<LabPart, 'frame'> {
  id: string;
  layer: LayerSpec;
  inputs: number;
  isOutput: boolean;
  onLayer: (layer: LayerSpec) => void;
}

function LayerFields({ id, layer, inputs, isOutput, onLayer, ...part }: LayerProps) {
  const fields = LAYER_FIELDS[layer.kind];
  const init = layer.kind === 'dense' ? (layer.init ?? createInit('linearDefault')) : undefined;
  const isShown = ({ name }: { name: string }) =>
    !(isOutput && name === 'units') && !(name === 'negativeSlope' && layer.kind === 'activation' && layer.activation !== 'leakyRelu');
  const withInit = (now: InitialiserSpec) => {
    if (layer.kind === 'dense') onLayer({ ...layer, init: now });
  };
  return (
    <div class="lab-fields">
      <Fields {...part} id={id} fields={fields} isShown={isShown} described={layer} onChange={onLayer} />
      {init && (
        <KindChoice {...part} id={id} name="init" kinds={INIT_KINDS} value={init.kind} onChange={(kind) => withInit(createInit(kind))} />
      )}
      {init && <Fields {...part} id={`${id}-init`} fields={INIT_FIELDS[init.kind]} described={init} onChange={withInit} />}
      {layer.kind === 'residual' && (
        <div class="lab-block">
          <LayersPart
            {...part}
            id={id}
            isBlock
            layers={layer.layers}
            inputs={inputs}
            onLayers={(layers) => onLayer({ ...layer, layers: layers as PlainLayerSpec[] })}
          />
        </div>
      )}
    </div>
  );
}
