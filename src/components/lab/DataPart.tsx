import { useEffect, useState } from 'preact/hooks';
import { DATA_FIELDS, type BookData } from '../../lib/lab/labFields';
import { createDataSpec } from '../../lib/lab/newParts';
import type { DataSpec } from '../../lib/spec/spec';
import { Fields } from './Fields';
import { KindChoice } from './KindChoice';
import type { LabPart } from './labWords';
import { lazily } from './lazily';
import type { OwnWords } from './own/ownWords';

interface Props extends Omit<LabPart, 'frame'> {
  id: string;
  data: DataSpec;
  ownWords: OwnWords;
  /** How often the reader asked for a place to bring a table: each time it is shown. */
  ownAsked: number;
  /** Of the other network, if there is one. */
  other: DataSpec | undefined;
  onData: (data: DataSpec, isForBoth?: boolean) => void;
}

const KINDS = [...(Object.keys(DATA_FIELDS) as BookData[]), 'own' as const];

const OwnData = lazily(() => import('./own/OwnData').then((module) => module.OwnData));

/** Which data a network learns, and how many of them. Where they are to be the reader's own, the network keeps those that it has until there are some. */
export function DataPart({ id, data, ownWords, ownAsked, other, onData, ...part }: Props) {
  const [wantsOwn, setWantsOwn] = useState(false);
  useEffect(() => {
    if (ownAsked > 0) setWantsOwn(true);
  }, [ownAsked]);
  const isOwn = wantsOwn || data.kind === 'own';
  const choose = (kind: DataSpec['kind']) => {
    setWantsOwn(kind === 'own');
    if (kind !== 'own') onData(sameRows(createDataSpec(kind), data));
  };
  return (
    <>
      <div class="lab-fields">
        <KindChoice {...part} id={id} name="data" kinds={KINDS} value={isOwn ? 'own' : data.kind} onChange={choose} />
        {data.kind !== 'own' && !isOwn && (
          <Fields {...part} id={`${id}-data`} fields={DATA_FIELDS[data.kind]} described={data} onChange={(changed) => onData(changed)} />
        )}
      </div>
      {isOwn && (
        <OwnData
          id={`${id}-own`}
          data={data}
          live={part.live}
          words={ownWords}
          asked={ownAsked}
          other={other}
          onData={onData}
          told={part.words.phrases.viewFailed}
        />
      )}
    </>
  );
}

/** Other data with the seed that was chosen for them. */
const sameRows = (data: DataSpec, before: DataSpec): DataSpec =>
  before.seed === undefined || before.kind === 'own' ? data : { ...data, seed: before.seed };
