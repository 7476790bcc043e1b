import { useMemo } from 'preact/hooks';
import type { TwoLayerNetwork } from '../../../lib/experiments/initialization/twoLayerDescent';
import { fill } from '../../book/figure/words';
import { Axes } from '../../charts/Axes';
import { Chart, Clipped } from '../../charts/Chart';
import type { Fact } from '../../charts/drawings';
import { pathData } from '../../charts/pathData';
import { plotArea, tenth } from '../../charts/plotArea';
import type { Words } from './figure';
import type { Twins } from './model';

const SIZE = { width: 380, height: 280, margin: { top: 22, right: 84, bottom: 36, left: 38 } };
/** Beyond the farthest weights, of the stretch between them. */
const ROOM = 0.12;
const RING = 9;
const DOT = 4.5;

interface Props {
  twins: Twins;
  /** Index of the state that is shown. */
  position: number;
  name: string;
  words: Words;
}

/** The plane of a unit's two incoming weights: every unit is a dot with the way it came; units that are alike lie on each other. */
export function WeightPicture({ twins: { tied, other }, position, name, words: { phrases } }: Props) {
  const area = useMemo(() => {
    const places = [...tied.networks, ...other.networks].flatMap(({ incoming }) => Array.from(incoming));
    const along = (input: 0 | 1) => extent(places.filter((_, i) => i % 2 === input));
    return plotArea({ ...SIZE, x: along(0), y: along(1) });
  }, [tied, other]);
  const unitsOf = (network: TwoLayerNetwork) =>
    Array.from(network.biases, (_, unit) => [network.incoming[2 * unit] ?? NaN, network.incoming[2 * unit + 1] ?? NaN] as const);
  const trails = (networks: readonly TwoLayerNetwork[]) => {
    const states = networks.slice(0, position + 1).map(unitsOf);
    return unitsOf(networks[0] as TwoLayerNetwork)
      .map((_, unit) =>
        pathData(
          area,
          states.map((state) => state[unit] ?? [NaN, NaN]),
        ),
      )
      .join('');
  };
  const now = (networks: readonly TwoLayerNetwork[]) => unitsOf(networks[position] as TwoLayerNetwork);
  const together = now(tied.networks)[0] ?? [NaN, NaN];
  const facts = (): Fact[] => {
    const ways = (called: string, { networks }: { networks: readonly TwoLayerNetwork[] }) => {
      const states = networks.slice(0, position + 1).map(unitsOf);
      return inPlaces(states.at(-1) ?? []).map(({ first, units }): Fact => ({
        kind: 'way',
        name: `${called} (${fill(phrases.together, { units })})`,
        positions: states.map((state) => state[first] ?? [NaN, NaN]),
      }));
    };
    return [...ways(phrases.tied, tied), ...ways(name, other)];
  };
  return (
    <Chart area={area} label={phrases.weightPlot} drawing={{ lines: [], facts, xLabel: phrases.firstWeight, yLabel: phrases.secondWeight }}>
      <Clipped area={area}>
        <path class="line tone-with thin" data-trails d={trails(other.networks)} />
        <path class="line tone-without thin dashed" d={trails(tied.networks)} />
        <circle class="ring tone-without" cx={tenth(area.x(together[0]))} cy={tenth(area.y(together[1]))} r={RING} />
        {inPlaces(now(other.networks)).map(({ x, y, units }) => (
          <g key={`${x} ${y}`} transform={`translate(${tenth(area.x(x))} ${tenth(area.y(y))})`} data-units={units}>
            <circle class="dot tone-with" r={DOT} />
            {units > 1 && (
              <text class="on-surface" x={RING + 3} dy="0.32em">
                {fill(phrases.together, { units })}
              </text>
            )}
          </g>
        ))}
      </Clipped>
      <Axes area={area} xLabel={phrases.firstWeight} yLabel={phrases.secondWeight} />
      <g class="line-names">
        <text class="tone-without" x={area.innerWidth + 6} y={12}>
          ○ {phrases.tied}
        </text>
        <text class="tone-with" x={area.innerWidth + 6} y={28}>
          ● {name}
        </text>
      </g>
    </Chart>
  );
}

interface UnitsAlike {
  x: number;
  y: number;
  /** The first of them. */
  first: number;
  /** How many they are. */
  units: number;
}

/** Units that are alike, as one. */
function inPlaces(units: readonly (readonly [number, number])[]): UnitsAlike[] {
  const places = new Map<string, UnitsAlike>();
  for (const [index, [x, y]] of units.entries()) {
    const key = `${x} ${y}`;
    const { first = index, units: before = 0 } = places.get(key) ?? {};
    places.set(key, { x, y, first, units: before + 1 });
  }
  return [...places.values()];
}

function extent(values: readonly number[]): readonly [number, number] {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const room = ROOM * Math.max(high - low, 1);
  return [low - room, high + room];
}
