import { formatDecimals } from '../../../lib/format/formatNumber';
import { Chart } from '../../charts/Chart';
import type { Fact } from '../../charts/drawings';
import { tenth } from '../../charts/plotArea';
import type { Words } from './figure';
import { HEIGHT, INNER_HEIGHT, rowOf, TOP, WIDTH } from './layout';
import type { Machine } from './model';

const INPUT_X = 22;
const UNIT_X = 150;
const LISTENER_X = 300;
const INPUTS = [0.3, 0.7];
const UNIT_RADIUS = 12;
const LISTENER_RADIUS = 15;
const CROSS = 6;
const WIDEST_LINE = 5;

/** The network in this pass: dropped units are crossed out and their lines gone; beside each unit stands what it says. */
export function NetworkPicture({ machine, words: { phrases } }: { machine: Machine; words: Words }) {
  const { outputs, weights, pass } = machine;
  const middle = INNER_HEIGHT / 2;
  const y = (unit: number) => tenth(rowOf(unit, outputs.length));
  const keeps = (unit: number) => pass?.kept[unit] ?? true;
  const kept = outputs.flatMap((_, unit) => (keeps(unit) ? [unit + 1] : []));
  const facts = (): Fact[] => [
    { kind: 'value', name: phrases.keptUnits, value: kept.length === 0 ? phrases.noUnit : kept.join(', ') },
    ...(pass ? [{ kind: 'value' as const, name: 'z', value: formatDecimals(pass.received, 2) }] : []),
  ];
  return (
    <Chart
      area={{ width: WIDTH, height: HEIGHT, left: 0, top: TOP }}
      label={phrases.networkPlot}
      drawing={{ lines: [], facts, xLabel: '', yLabel: '' }}
    >
      {outputs.map((_, unit) => (
        <g key={unit} class={keeps(unit) ? 'wires' : 'wires cut'}>
          {INPUTS.map((share) => (
            <path key={share} d={`M${INPUT_X} ${tenth(share * INNER_HEIGHT)}L${UNIT_X} ${y(unit)}`} />
          ))}
          <path
            style={{ strokeWidth: tenth(Math.abs(weights[unit] ?? 0) * WIDEST_LINE) }}
            d={`M${UNIT_X} ${y(unit)}L${LISTENER_X} ${middle}`}
          />
        </g>
      ))}
      {INPUTS.map((share) => (
        <circle key={share} class="node" cx={INPUT_X} cy={tenth(share * INNER_HEIGHT)} r={5} />
      ))}
      {outputs.map((output, unit) => (
        <g key={unit} class={keeps(unit) ? 'unit' : 'unit dropped'} data-kept={keeps(unit)} transform={`translate(${UNIT_X} ${y(unit)})`}>
          <circle class="node" r={UNIT_RADIUS} />
          {keeps(unit) ? (
            <text text-anchor="middle" dy="0.35em">
              {unit + 1}
            </text>
          ) : (
            <path class="cross" d={`M${-CROSS} ${-CROSS}L${CROSS} ${CROSS}M${CROSS} ${-CROSS}L${-CROSS} ${CROSS}`} />
          )}
          <text class="on-surface" x={UNIT_RADIUS + 6} dy="0.35em">
            {formatDecimals(pass?.outputs[unit] ?? output, 2)}
          </text>
        </g>
      ))}
      <g class="unit" transform={`translate(${LISTENER_X} ${middle})`}>
        <circle class="node" r={LISTENER_RADIUS} />
        <text text-anchor="middle" dy="0.35em">
          z
        </text>
        <text class="on-surface" x={LISTENER_RADIUS + 6} dy="0.35em">
          {pass ? formatDecimals(pass.received, 2) : ''}
        </text>
      </g>
      <g class="axes">
        <text x={0} y={-8}>
          {phrases.input}
        </text>
        <text x={UNIT_X} y={-8} text-anchor="middle">
          {phrases.output}
        </text>
        <text x={LISTENER_X} y={-8} text-anchor="middle">
          {phrases.listener}
        </text>
      </g>
    </Chart>
  );
}
