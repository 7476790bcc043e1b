import type { LabNetwork } from '../../lib/lab/labNetwork';
import { VIEWS, type ViewName } from '../../lib/lab/labState';
import type { RunSpec } from '../../lib/spec/spec';
import { fill } from '../book/figure/words';
import type { Playback } from '../book/figure/usePlayback';
import { PlayBar } from '../controls/PlayBar';
import { Toggle } from '../controls/Toggle';
import { DataPanel } from '../book/figure/DataPanel';
import { labTable } from './labTable';
import { lazily } from './lazily';
import type { LabFrame } from './labFrame';
import type { InspectProps } from './InspectView';
import { LossView } from './LossView';
import { wordsOf } from './labText';
import type { LabPart } from './labWords';

const FunctionView = lazily(() => import('./FunctionView').then((module) => module.FunctionView));
const LayersView = lazily(() => import('./LayersView').then((module) => module.LayersView));
const GradientsView = lazily(() => import('./GradientsView').then((module) => module.GradientsView));

const InspectView = lazily<InspectProps>(() => import('./InspectView').then((module) => module.InspectView));
const INSPECTED = ['spectrum', 'examples', 'plane'] as const;

interface Props extends LabPart {
  /** As they were trained; must not change as long as they are the same. */
  networks: readonly LabNetwork[];
  specs: readonly RunSpec[];
  /** Up to the one that is shown. */
  frames: readonly LabFrame[];
  /** Of the longer run. */
  steps: number;
  playback: Playback;
  onForward: () => void;
  views: readonly ViewName[];
  onViews: (views: readonly ViewName[]) => void;
}

/** What the reader has chosen to see of the training, and the time to go through it. */
export function See({ networks, specs, frames, steps, playback, onForward, views, onViews, words, frame, live }: Props) {
  const { phrases } = words;
  const shown = (view: ViewName) => views.includes(view);
  const toggle = (view: ViewName, isOn: boolean) => onViews(VIEWS.filter((each) => (each === view ? isOn : shown(each))));
  const last = frames.at(-1);
  const text = fill(frame.phrases.positionValue, {
    position: last?.step ?? 0,
    last: steps,
  });
  const told = phrases.viewFailed;
  return (
    <section class="lab-see" aria-labelledby="lab-see">
      <h2 id="lab-see">{phrases.see}</h2>
      <fieldset class="lab-views">
        <legend class="visually-hidden">{wordsOf(words, 'views').name}</legend>
        {VIEWS.map((view) => (
          <Toggle
            key={view}
            id={`lab-view-${view}`}
            name={`view-${view}`}
            setting={{ kind: 'toggle', default: false }}
            value={shown(view)}
            words={{ name: wordsOf(words, 'views').options?.[view] ?? view }}
            disabled={!live}
            onChange={(isOn) => toggle(view, isOn)}
          />
        ))}
      </fieldset>
      {specs.length > 0 && (
        <>
          <PlayBar
            position={playback.position}
            last={playback.last}
            playing={playback.playing}
            disabled={!live}
            words={{ ...frame.phrases, positionText: text }}
            onPlay={playback.play}
            onPause={playback.pause}
            onBack={() => playback.seek(playback.position - 1)}
            onForward={onForward}
            onSeek={playback.seek}
          />
          <div class="figure-picture lab-pictures">
            {shown('losses') && <LossView measure="loss" frames={frames} steps={steps} words={words} />}
            {shown('accuracies') && <LossView measure="accuracy" frames={frames} steps={steps} words={words} />}
            {shown('function') && <FunctionView told={told} specs={specs} frame={last} words={words} />}
            {shown('layers') && <LayersView told={told} specs={specs} frame={last} words={words} />}
            {shown('gradients') && <GradientsView told={told} specs={specs} frames={frames} steps={steps} words={words} />}
            {INSPECTED.filter(shown).map((what) => (
              <InspectView key={what} told={told} what={what} networks={networks} words={words} frame={frame} live={live} />
            ))}
          </div>
          <div class="figure-panels">
            <DataPanel id="lab" table={() => labTable(frames, specs.length, words)} frame={frame} credit={undefined} live={live} />
          </div>
        </>
      )}
    </section>
  );
}
