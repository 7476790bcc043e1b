import type { ComponentChildren } from 'preact';
import { useContext, useMemo, useRef, useState, type MutableRef } from 'preact/hooks';
import type { PageRun, Rerun } from '../../../lib/pytorch/rerun';
import type { Schema, SettingsOf } from '../../../lib/share/setting';
import { SEED_COUNT } from '../../../lib/spec/seeds';
import { isTable } from '../../../lib/spec/tables';
import { LabLink } from './LabLink';
import { PlayBar } from '../../controls/PlayBar';
import { Waking } from '../../charts/AsBuilt';
import { Drawings, DrawingsOfFigure } from '../../charts/drawings';
import { GhostOfFigure } from '../../charts/ghost';
import { StandsStill } from '../../charts/standsStill';
import { Announcement } from './Announcement';
import { CopyButton } from './CopyButton';
import { DataPanel, type DataTable } from './DataPanel';
import { FigureControls } from './FigureControls';
import { useGhost } from './ghost/useGhost';
import { IgnoredValues } from './IgnoredValues';
import { ShareButton } from './ShareButton';
import { SlideLink } from './SlideLink';
import { PyTorchPanel } from './PyTorchPanel';
import { atBuild } from './seen/atBuild';
import { FigureName } from './seen/FigureName';
import type { ShownTraining } from './shownTraining';
import { StillSettings } from './stillSettings';
import { useControlInUse } from './useControlInUse';
import type { Figure } from './useFigure';
import type { Playback } from './usePlayback';
import { useTranslator } from './useTranslator';
import { fill, type FrameWords } from './words';

function positionText<S extends Schema>({ words, frame }: Figure<S>, { position, last, stepsPerPosition = 1 }: Playback): string {
  const phrase = words.phrases['position'] ?? frame.phrases.positionValue;
  return fill(phrase, { position: position * stepsPerPosition, last: last * stepsPerPosition });
}

/** Of whom the data of a training are, if people gathered them. */
function creditOf(rerun: Rerun, { phrases }: FrameWords): string | undefined {
  const kind = rerun.kind === 'training' ? rerun.runs[0].spec.data.kind : undefined;
  return kind !== undefined && isTable(kind) ? phrases[`credit.${kind}`] : undefined;
}

export interface LiveFigureProps<S extends Schema> {
  figure: Figure<S>;
  /** The picture. */
  children: ComponentChildren;
  /** The figure's element, which tells whether it is on the screen. */
  element?: MutableRef<HTMLDivElement | null>;
  /** Settings without a control in the row, because the picture itself sets them. */
  hidden?: readonly (keyof S & string)[];
  playback?: Playback;
  /** How far it is trained, of a figure that trains while the reader watches. */
  training?: ShownTraining | undefined;
  /** In the place of the play bar, where the figure has one of another kind. */
  bar?: ComponentChildren;
  /** Steps forward past the end, where the figure can make more. */
  onForward?: () => void;
  /** What came out, in a sentence under the picture; for those who hear it said when the reader has stopped changing things. */
  result: string;
  /** Whether it is not said now, since it goes on changing. */
  quiet?: boolean;
  /** Whether the picture and its numbers stand in for others that are still to come: they keep their place and are not seen. */
  waits?: boolean;
  /** Sentences on the state of the figure: diverged, compatibility mode, could not start. */
  notices?: readonly string[];
  /** Controls of the figure's own. */
  extra?: ComponentChildren;
  /** What a notebook redoes where the page has found numbers that are not to be made anew; else what the definition says. */
  notebook?: () => PageRun;
  /** Panels of the figure's own, before the others. */
  panels?: ComponentChildren;
  /** The numbers behind the picture. */
  table: () => DataTable;
}

/** A figure as the reader has it; of one that stands still, the picture and what came out. */
export function LiveFigure<S extends Schema>(props: LiveFigureProps<S>) {
  const isStill = useContext(StillSettings) !== undefined;
  const [drawings] = useState(() => new Drawings(atBuild.panelName));
  return (
    <DrawingsOfFigure.Provider value={drawings}>
      {isStill ? (
        <StandsStill.Provider value>
          <div class="figure-picture">{props.children}</div>
          <p class="figure-result">{keptTogether(props.result)}</p>
        </StandsStill.Provider>
      ) : (
        <WholeFigure {...props} drawings={drawings} />
      )}
    </DrawingsOfFigure.Provider>
  );
}

const NONE: readonly string[] = [];

/** A number and its sign stay on one line. */
const keptTogether = (result: string): string => result.replaceAll(' %', '\u00a0%').replace(/ ([=×]) (?=[−\d])/g, '\u00a0$1\u00a0');

/** The frame of every live figure: picture, time, controls, result, notices, panels, actions. */
function WholeFigure<S extends Schema>(props: LiveFigureProps<S> & { drawings: Drawings }) {
  const {
    figure,
    children,
    element,
    hidden = NONE,
    playback,
    training,
    bar,
    onForward,
    result,
    quiet = false,
    waits = false,
    notices = [],
    extra,
    notebook,
    panels,
    table,
    drawings,
  } = props;
  const { id, definition, settings, frame, live, change } = figure;
  const { schema } = definition;
  const { phrases } = frame;
  const rerun = useMemo(() => definition.rerun(settings), [definition, settings]);
  const hasChance = definition.hasChance?.(settings) ?? true;
  const seedName = hasChance ? Object.keys(schema).find((name) => schema[name]?.kind === 'seed') : undefined;
  const own = useRef<HTMLDivElement>(null);
  const whole = element ?? own;
  useTranslator(whole);
  useControlInUse(whole);
  const outcome = keptTogether(result);
  const { ghost, Legend, ...keeping } = useGhost(figure, drawings, training);
  return (
    <Waking.Provider value={!live && !import.meta.env.SSR}>
      <div class="figure-live" data-live={live} data-waits={waits} data-pagefind-ignore ref={whole}>
        <GhostOfFigure.Provider value={ghost}>
          <div class="figure-picture">{children}</div>
        </GhostOfFigure.Provider>
        {playback && (
          <PlayBar
            position={playback.position}
            last={playback.last}
            playing={playback.playing}
            disabled={!live}
            words={{
              play: phrases.play,
              pause: phrases.pause,
              back: phrases.back,
              forward: phrases.forward,
              position: phrases.position,
              positionText: positionText(figure, playback),
            }}
            onPlay={playback.play}
            onPause={playback.pause}
            onBack={() => playback.seek(playback.position - 1)}
            onForward={onForward ?? (() => playback.seek(Math.min(playback.last, playback.position + 1)))}
            onSeek={playback.seek}
          />
        )}
        {bar}
        <FigureControls figure={figure} hidden={hidden}>
          {extra}
        </FigureControls>
        {ghost && Legend && <Legend {...keeping} said={ghost.said} frame={frame} />}
        <p class="figure-result">{outcome}</p>
        <Announcement text={quiet ? '' : outcome} />
        <FigureName
          id={id}
          drawings={drawings}
          result={outcome}
          notices={notices}
          training={training}
          frame={frame}
          state={[settings, playback?.position, ghost?.said]}
          busy={quiet || playback?.playing === true}
          live={live}
        />
        <div class="figure-notices" data-status role="status">
          <IgnoredValues figure={figure} />
          {notices.map((notice) => (
            <p key={notice}>{notice}</p>
          ))}
        </div>
        <div class="figure-actions">
          <button type="button" disabled={!live} onClick={figure.reset}>
            {phrases.reset}
          </button>
          {seedName && (
            <button
              type="button"
              disabled={!live}
              onClick={() => change({ [seedName]: ((settings[seedName] as number) + 1) % SEED_COUNT } as Partial<SettingsOf<S>>)}
            >
              {phrases.newSeed} <span class="seed">{fill(phrases.seed, { seed: settings[seedName] as number })}</span>
            </button>
          )}
          <LabLink figure={figure} rerun={rerun} />
          <CopyButton
            text={figure.link}
            disabled={!live}
            words={{ copy: phrases.copyLink, copied: phrases.copied, failed: phrases.copyFailed }}
          />
          <ShareButton figure={figure} outcome={outcome} />
          <SlideLink figure={figure} />
        </div>
        <div class="figure-panels" hidden={waits}>
          {panels}
          <PyTorchPanel figure={figure} rerun={rerun} notebook={notebook ?? (() => rerun)} />
          <DataPanel id={id} table={table} frame={frame} credit={creditOf(rerun, frame)} live={live} />
        </div>
      </div>
    </Waking.Provider>
  );
}
