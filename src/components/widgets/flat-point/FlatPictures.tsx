import { cubic } from '../../../lib/surfaces/cubic';
import { RollPictures } from '../../book/figure/RollPictures';
import { CriticalPointSign } from '../../charts/CriticalPointSign';
import type { Lane } from '../../charts/Strip';
import { schema, type Settings, type Words } from './figure';
import { SHOWN_STEPS, STRIP_STEP, type Roll } from './model';

const LOSSES = [-2.8, 2.9] as const;

interface Props {
  plain: Roll;
  withMomentum: Roll;
  least: number | undefined;
  start: number;
  position: number;
  words: Words;
  live: boolean;
  onChange: (part: Partial<Settings>) => void;
}

/** Two balls on the slope with the flat point, and which momenta pass it. */
export function FlatPictures({ least, words: { phrases }, ...rolls }: Props) {
  const lanes: Lane[] = [
    { id: 'stops', name: phrases.stops, tone: 'failed' },
    { id: 'passes', name: phrases.passes, tone: 'reached' },
  ];
  const { min, max } = schema.momentum;
  const stops = least === undefined ? max : least - STRIP_STEP;
  const bands = [
    { from: min, to: stops, lane: 'stops' },
    { from: stops + STRIP_STEP, to: max, lane: 'passes' },
  ].filter(({ from, to }) => from <= to);
  return (
    <RollPictures
      {...rolls}
      ground={cubic}
      losses={LOSSES}
      signs={(area) => <CriticalPointSign area={area} x={0} y={0} kind="saddle" name={phrases.flatPoint} />}
      border={{ id: 'flat', name: phrases.flatPoint, at: 0 }}
      steps={SHOWN_STEPS}
      upTo={SHOWN_STEPS}
      lanes={lanes}
      bands={bands}
      phrases={phrases}
      schema={schema}
      lineHeight={240}
    />
  );
}
