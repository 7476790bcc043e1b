import { useEffect, useRef, useState } from 'preact/hooks';
import type { LabNetwork } from '../../lib/lab/labNetwork';
import type { LabProgram } from '../../lib/lab/labPrograms';
import { CodeText } from '../book/figure/CodeText';
import { CopyButton } from '../book/figure/CopyButton';
import { NotebookButton } from '../book/figure/NotebookButton';
import { fill } from '../book/figure/words';
import { aboutLab } from './aboutLab';
import type { LabPart } from './labWords';
import { PicturesPanel } from './PicturesPanel';

interface Props extends LabPart {
  /** As they are described now. */
  networks: readonly LabNetwork[];
  canTrain: boolean;
  link: () => string;
  /** As they were trained last, and what came out. */
  trained: readonly LabNetwork[];
  result: string;
}

/** What can be taken away: the link, PyTorch programs and notebooks, pictures. */
export function TakePart({ networks, canTrain, link, trained, result, ...part }: Props) {
  const { words, frame, live } = part;
  const { phrases } = words;
  return (
    <section aria-labelledby="lab-take">
      <h2 id="lab-take">{phrases['take.title']}</h2>
      <p>{phrases['take.about']}</p>
      <div class="figure-actions">
        <CopyButton
          text={link}
          disabled={!live}
          words={{ copy: phrases.copyLink, copied: frame.phrases.copied, failed: frame.phrases.copyFailed }}
        />
      </div>
      <div class="figure-panels">
        <ProgramsPanel {...part} networks={networks} canTrain={canTrain} link={link} />
        <PicturesPanel {...part} trained={trained} result={result} />
      </div>
    </section>
  );
}

/** The programs, once the panel is open: what writes them is loaded then. */
function ProgramsPanel({ networks, canTrain, link, words, frame, live }: Omit<Props, 'trained' | 'result'>) {
  const { phrases } = words;
  const panel = useRef<HTMLDetailsElement>(null);
  const [open, setOpen] = useState(false);
  const [programs, setPrograms] = useState<readonly LabProgram[]>([]);
  const [failed, setFailed] = useState(false);
  useEffect(() => setOpen(panel.current?.open ?? false), []);
  useEffect(() => {
    if (!open || !canTrain) return;
    let isGone = false;
    import('../../lib/lab/labPrograms').then(
      ({ labPrograms }) => {
        if (!isGone) setPrograms(labPrograms(networks));
      },
      () => setFailed(true),
    );
    return () => {
      isGone = true;
    };
  }, [open, canTrain, networks]);
  return (
    <details class="panel" ref={panel} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{phrases['take.pytorchTitle']}</summary>
      <p class="panel-hint">{failed ? phrases.viewFailed : canTrain ? phrases['take.pytorch'] : phrases.cannotTrain}</p>
      {canTrain &&
        programs.map(({ name, runs, source }) => (
          <CodeText key={name} label={fill(phrases['take.program'], { name })} source={source} live={live} frame={frame}>
            <NotebookButton
              id={`lab-${name.toLowerCase().replaceAll(' ', '-')}`}
              about={() => aboutLab(runs, link(), words)}
              run={() => ({ kind: 'training', runs })}
              {...(programs.length > 1 && { name: fill(phrases['take.notebookOf'], { name }) })}
              live={live}
              frame={frame}
            />
          </CodeText>
        ))}
    </details>
  );
}
