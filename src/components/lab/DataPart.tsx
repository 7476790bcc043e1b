import { DATA_FIELDS, type BookData } from '../../lib/lab/labFields';
import { createDataSpec } from '../../lib/lab/newParts';
import type { DataSpec } from '../../lib/spec/spec';
import { Fields } from './Fields';
import { KindChoice } from './KindChoice';
import type { LabPart } from './labWords';

interface Props extends Omit<LabPart, 'frame'> {
  id: string;
  data: DataSpec;
  onData: (data: DataSpec) => void;
}

const KINDS = Object.keys(DATA_FIELDS) as BookData[];

/** Which data a network learns, and how many of them. */
export function DataPart({ id, data, onData, ...part }: Props) {
  return (
    <div class="lab-fields">
      <KindChoice<DataSpec['kind']>
        {...part}
        id={id}
        name="data"
        kinds={KINDS}
        value={data.kind}
        onChange={(kind) => {
          if (kind !== 'own') onData(sameRows(createDataSpec(kind), data));
        }}
      />
      {data.kind !== 'own' && <Fields {...part} id={`${id}-data`} fields={DATA_FIELDS[data.kind]} described={data} onChange={onData} />}
    </div>
  );
}

/** Other data with the seed that was chosen for them. */
const sameRows = (data: DataSpec, before: DataSpec): DataSpec => (before.seed === undefined ? data : { ...data, seed: before.seed });
