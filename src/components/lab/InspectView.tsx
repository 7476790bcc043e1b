import { useEffect, useState } from 'preact/hooks';
import { ownTablesOf } from '../../lib/data/ownTables';
import { loadTables, missingTables } from '../../lib/data/tables';
import type { Inspected, Inspection, InspectionQuestion } from '../../lib/lab/inspect';
import type { LabNetwork } from '../../lib/lab/labNetwork';
import { useAnswer } from '../book/figure/useAnswer';
import { fill } from '../book/figure/words';
import { formatCount } from '../../lib/format/formatNumber';
import { ExamplesOf } from './ExamplesOf';
import { inspectionWorker } from './inspectionWorker';
import { NAMES, SIDES, type LabPart, type LabWords, type Side } from './labWords';
import { PlaneOf } from './PlaneOf';
import { SpectrumOf } from './SpectrumOf';

export interface InspectProps extends LabPart {
  what: Inspected;
  /** As they were trained. */
  networks: readonly LabNetwork[];
}

const NOTHING: InspectionQuestion = { networks: [], what: 'spectrum' };

/** The same on the page itself, where no worker is to be had. */
async function onPage() {
  const [{ inspect }] = await Promise.all([import('../../lib/lab/inspect'), loadTables(missingTables(EVERY_TABLE)).catch(() => undefined)]);
  return inspect;
}
const EVERY_TABLE = (['handwriting', 'penguins'] as const).map((kind) => ({ data: { kind, points: 1 } }));

/** What is found by looking at the trained networks: a spectrum, how the validation data are read, the loss around. */
export function InspectView({ what, networks, ...part }: InspectProps) {
  const { words, frame, live } = part;
  const [question, setQuestion] = useState(NOTHING);
  useEffect(() => setQuestion({ networks, what, tables: ownTablesOf(networks) }), [networks, what]);
  const { answer, answered, isOld, notices } = useAnswer<InspectionQuestion, readonly Inspection[]>({
    question,
    first: [],
    createWorker: inspectionWorker,
    onPage,
    live,
    words: frame,
  });
  const isWaiting = isOld || answered === NOTHING;
  return (
    <div class="lab-inspected" data-inspected={what} data-waiting={isWaiting}>
      {isWaiting && notices.length === 0 && <p class="lab-wait">{words.phrases['inspect.waiting']}</p>}
      {notices.map((notice) => (
        <p key={notice}>{notice}</p>
      ))}
      <div class={networks.length > 1 ? 'lab-columns' : 'lab-single'}>
        {!isWaiting &&
          answer.map((inspection, run) => (
            <One key={run} side={SIDES[run] ?? 'a'} network={answered.networks[run]} inspection={inspection} words={words} />
          ))}
      </div>
    </div>
  );
}

interface OneProps {
  side: Side;
  network: LabNetwork | undefined;
  inspection: Inspection;
  words: LabWords;
}

function One({ side, network, inspection, words }: OneProps) {
  const { phrases } = words;
  const name = NAMES[side];
  switch (inspection.kind) {
    case 'diverged':
      return <p class="lab-wait">{fill(phrases['inspect.diverged'], { name, step: inspection.step })}</p>;
    case 'ruled':
      return <p class="lab-wait">{fill(phrases['inspect.ruled'], { name })}</p>;
    case 'tooLarge':
      return (
        <p class="lab-wait">
          {fill(phrases['inspect.tooLarge'], { name, parameters: formatCount(inspection.parameters), most: formatCount(inspection.most) })}
        </p>
      );
    case 'noExamples':
      return <p class="lab-wait">{fill(phrases['inspect.noExamples'], { name })}</p>;
    case 'spectrum':
      return <SpectrumOf name={name} curvature={inspection.curvature} network={network} words={words} />;
    case 'classes':
    case 'values':
      return <ExamplesOf name={name} read={inspection} network={network} words={words} />;
    case 'plane':
      return <PlaneOf name={name} plane={inspection} words={words} />;
  }
}
