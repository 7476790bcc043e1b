import type { ComponentChildren } from 'preact';

export interface PlayBarWords {
  play: string;
  pause: string;
  back: string;
  forward: string;
  position: string;
  /** Of `position` and `last`, for those who hear it. */
  positionText: string;
}

export interface PlayBarProps {
  position: number;
  last: number;
  playing: boolean;
  disabled: boolean;
  words: PlayBarWords;
  onPlay: () => void;
  onPause: () => void;
  onBack: () => void;
  onForward: () => void;
  onSeek: (position: number) => void;
}

/** Play or pause, one step back or forward, and a scrubber over all steps. */
export function PlayBar({ position, last, playing, disabled, words, onPlay, onPause, onBack, onForward, onSeek }: PlayBarProps) {
  return (
    <div class="play-bar">
      <PlayButton playing={playing} disabled={disabled} words={words} onPlay={onPlay} onPause={onPause} />
      <IconButton name={words.back} press="back" disabled={disabled || position <= 0} onClick={onBack}>
        <path d="M6 5h2.5v14H6zM19 5v14l-9-7z" />
      </IconButton>
      <IconButton name={words.forward} press="forward" disabled={disabled} onClick={onForward}>
        <path d="M15.5 5H18v14h-2.5zM5 5v14l9-7z" />
      </IconButton>
      <input
        class="scrubber"
        type="range"
        min={0}
        max={Math.max(last, 1)}
        step={1}
        value={position}
        disabled={disabled}
        aria-label={words.position}
        aria-valuetext={words.positionText}
        onInput={(event) => onSeek(event.currentTarget.valueAsNumber)}
      />
      <output class="play-position" aria-hidden="true">
        {words.positionText}
      </output>
    </div>
  );
}

/** Play while it rests, pause while it plays. */
export function PlayButton({
  playing,
  disabled,
  words,
  onPlay,
  onPause,
}: Pick<PlayBarProps, 'playing' | 'disabled' | 'onPlay' | 'onPause'> & { words: Pick<PlayBarWords, 'play' | 'pause'> }) {
  return (
    <IconButton
      name={playing ? words.pause : words.play}
      press={playing ? 'pause' : 'play'}
      disabled={disabled}
      onClick={playing ? onPause : onPlay}
    >
      {playing ? <path d="M7 5h3.5v14H7zM13.5 5H17v14h-3.5z" /> : <path d="M7 4.5v15l12-7.5z" />}
    </IconButton>
  );
}

function IconButton({
  name,
  press,
  disabled,
  onClick,
  children,
}: {
  name: string;
  /** By which the keys of a slide find it. */
  press: 'play' | 'pause' | 'back' | 'forward';
  disabled: boolean;
  onClick: () => void;
  children: ComponentChildren;
}) {
  return (
    <button type="button" class="icon-button" data-press={press} aria-label={name} title={name} disabled={disabled} onClick={onClick}>
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
        {children}
      </svg>
    </button>
  );
}
