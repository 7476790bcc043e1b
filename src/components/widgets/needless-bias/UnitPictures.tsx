import { useMemo } from 'preact/hooks';
import { DotRows } from '../../charts/DotRows';
import { DraggablePoint } from '../../charts/DraggablePoint';
import { LineChart, type Line } from '../../charts/LineChart';
import { schema, type Settings, type Words } from './figure';
import { sweep, type Unit } from './model';

const VALUES = [-10, 10] as const;
const LOSSES = [0, 3] as const;
const GRADIENTS = [1e-4, 1e3] as const;
const HEIGHT = 200;
const NAME_ROOM = 96;

interface Props {
  settings: Settings;
  unit: Unit;
  live: boolean;
  words: Words;
  onMove: (bias: number) => void;
}

/** The values before and behind the normalisation; the loss over the bias and over the scale, and the gradient's length over the scale. */
export function UnitPictures({ settings, unit, live, words: { phrases }, onMove }: Props) {
  const { bias, scale, seed } = settings;
  const overBias = useMemo(() => sweep({ bias: 0, scale, seed }, 'bias', 'loss'), [scale, seed]);
  const overScale = useMemo(() => sweep({ bias, scale: 1, seed }, 'scale', 'loss'), [bias, seed]);
  const gradient = useMemo(() => sweep({ bias, scale: 1, seed }, 'scale', 'weights'), [bias, seed]);
  const { min, max, step } = schema.bias;
  const both = ({ plain, normalised }: ReturnType<typeof sweep>): Line[] => [
    { id: 'plain', name: phrases.plain, tone: 'without', dashed: true, points: plain },
    { id: 'normalised', name: phrases.with, tone: 'with', points: normalised },
  ];
  const dots = (place: number, what: 'loss' | 'weights') => [
    { id: 'plain', tone: 'without' as const, at: [place, unit.plain[what]] as const },
    { id: 'normalised', tone: 'with' as const, at: [place, unit.normalised[what]] as const },
  ];
  const loss = { height: HEIGHT, nameRoom: NAME_ROOM, y: LOSSES, yLabel: phrases.loss };
  const overA = { x: [schema.scale.min, schema.scale.max] as const, xScale: 'log' as const, xLabel: phrases.scale, at: scale };
  return (
    <>
      <DotRows
        label={phrases.rowsPlot}
        rows={[
          { id: 'before', name: phrases.before, values: unit.before },
          { id: 'behind', name: phrases.behind, values: unit.behind },
        ]}
        x={VALUES}
        xLabel={phrases.value}
        joined
      >
        {(area) => (
          <DraggablePoint
            area={area}
            x={bias}
            y={0}
            step={step}
            name={phrases.cloud}
            role={phrases.drag}
            disabled={!live}
            sideways
            onMove={(to) => onMove(Math.min(max, Math.max(min, to)))}
          />
        )}
      </DotRows>
      <LineChart
        label={phrases.biasPlot}
        {...loss}
        x={[min, max]}
        xLabel={phrases.bias}
        at={bias}
        lines={both(overBias)}
        dots={dots(bias, 'loss')}
      />
      <LineChart label={phrases.scalePlot} {...loss} {...overA} lines={both(overScale)} dots={dots(scale, 'loss')} />
      <LineChart
        label={phrases.gradientPlot}
        height={HEIGHT}
        nameRoom={NAME_ROOM}
        {...overA}
        y={GRADIENTS}
        yScale="log"
        yLabel={phrases.gradient}
        lines={both(gradient)}
        dots={dots(scale, 'weights')}
      />
    </>
  );
}
