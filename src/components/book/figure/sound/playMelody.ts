import type { Melody } from '../../../../lib/sound/tones';

/** Of the loudest there is: a tone beside a voice. */
const LOUDNESS = 0.12;
/** In which a tone comes and goes, so that it does not click. */
const FADE_SECONDS = 0.03;
/** Steps go from the left ear to the right. */
const WIDEST = 0.8;
/** A low growl after a series that diverged. */
const GROWL = { hertz: 90, seconds: 0.35 };

/** How long a melody is heard. */
export const secondsOf = ({ tones, isLost }: Melody): number => (tones.at(-1)?.at ?? 0) + FADE_SECONDS + (isLost ? GROWL.seconds : 0);

/**
 * Plays a melody now, from the left to the right.
 * @param seconds of the whole x-axis
 * @returns what ends it at once
 */
export function playMelody(context: AudioContext, melody: Melody, seconds: number): () => void {
  const [first] = melody.tones;
  if (!first) return () => undefined;
  const start = context.currentTime + FADE_SECONDS;
  const end = start + (melody.tones.at(-1)?.at ?? 0);
  const pan = (at: number) => WIDEST * ((2 * at) / seconds - 1);
  const panner = context.createStereoPanner();
  panner.pan.setValueAtTime(pan(first.at), start);
  panner.pan.linearRampToValueAtTime(pan(end - start), end);
  panner.connect(context.destination);

  const voice = voiceOn(context, panner, 'triangle', { from: start + first.at, to: end });
  voice.frequency.setValueAtTime(first.frequency, start + first.at);
  // Equal times are equal intervals: the ear hears factors.
  for (const { at, frequency } of melody.tones.slice(1)) voice.frequency.exponentialRampToValueAtTime(frequency, start + at);
  const voices = [voice];
  if (melody.isLost) {
    const growl = voiceOn(context, panner, 'sawtooth', { from: end, to: end + GROWL.seconds });
    growl.frequency.setValueAtTime(GROWL.hertz, end);
    voices.push(growl);
  }
  return () => {
    for (const each of voices) each.stop();
    panner.disconnect();
  };
}

function voiceOn(context: AudioContext, out: AudioNode, type: OscillatorType, { from, to }: { from: number; to: number }): OscillatorNode {
  const voice = context.createOscillator();
  const gain = context.createGain();
  voice.type = type;
  gain.gain.setValueAtTime(0, from);
  gain.gain.linearRampToValueAtTime(LOUDNESS, from + FADE_SECONDS);
  gain.gain.setValueAtTime(LOUDNESS, to);
  gain.gain.linearRampToValueAtTime(0, to + FADE_SECONDS);
  voice.connect(gain);
  gain.connect(out);
  voice.start(from);
  voice.stop(to + FADE_SECONDS);
  return voice;
}
