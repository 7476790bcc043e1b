import type { FateBand } from '../../../lib/experiments/momentum/minimumStrip';
import { tiltedQuartic } from '../../../lib/surfaces/tiltedQuartic';
import { RollPictures } from '../../book/figure/RollPictures';
import { phraseOf } from '../../book/figure/words';
import { CriticalPointSign } from '../../charts/CriticalPointSign';
import type { Lane } from '../../charts/Strip';
import { schema, type Settings, type Words } from './figure';
import { HILLTOP, SHOWN_STEPS, type Roll } from './model';

const LOSSES = [-0.7, 2.3] as const;

interface Props {
  plain: Roll;
  withMomentum: Roll;
  bands: readonly FateBand[];
  start: number;
  position: number;
  words: Words;
  live: boolean;
  onChange: (part: Partial<Settings>) => void;
}

/** Two balls in two wells, and the place where a ball would end under every momentum. */
export function WellPictures({ bands, words: { phrases }, ...rolls }: Props) {
  const lanes: Lane[] = [
    { id: 'local minimum', name: phrases['place.local minimum'], tone: 'failed' },
    { id: 'global minimum', name: phrases['place.global minimum'], tone: 'reached' },
    { id: 'neither', name: phrases.neither, tone: 'neither' },
  ];
  const laneOf = (fate: string) => (lanes.some(({ id }) => id === fate) ? fate : 'neither');
  return (
    <RollPictures
      {...rolls}
      ground={tiltedQuartic}
      losses={LOSSES}
      signs={(area) =>
        tiltedQuartic.criticalPoints.map(({ at, kind, name }) => (
          <CriticalPointSign
            key={name}
            area={area}
            x={at}
            y={tiltedQuartic.value(at)}
            kind={kind}
            name={phraseOf(phrases, `place.${name}`)}
          />
        ))
      }
      border={{ id: 'hill', name: phrases.hill, at: HILLTOP }}
      steps={SHOWN_STEPS}
      upTo={rolls.position}
      lanes={lanes}
      bands={bands.map(({ from, to, fate }) => ({ from, to, lane: laneOf(fate) }))}
      phrases={phrases}
      schema={schema}
      lineHeight={210}
      nameRoom={104}
    />
  );
}
