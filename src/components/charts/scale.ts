import { ticks } from 'd3';

export type ScaleKind = 'linear' | 'log' | 'sqrt';
export type Interval = readonly [number, number];

/** From data to a length of the view box: a small part of d3's scales, with their roundings. The rest of them weighs more than a figure. */
export interface Scale {
  (value: number): number;
  kind: ScaleKind;
  domain(): Interval;
  /** The value at a place. */
  invert(place: number): number;
  /** Round values within the domain, about so many; on a log scale those with one digit, as long as they are few. */
  ticks(count: number): number[];
}

interface Bend {
  to(value: number): number;
  from(bent: number): number;
}

const BENDS: Readonly<Record<ScaleKind, Bend>> = {
  linear: { to: (value) => value, from: (bent) => bent },
  log: { to: Math.log, from: Math.exp },
  sqrt: { to: (value) => Math.sign(value) * Math.sqrt(Math.abs(value)), from: (bent) => bent * Math.abs(bent) },
};

/** A scale from a domain, of positive numbers if it is a log scale, to a range. */
export function scaleOf(kind: ScaleKind, domain: Interval, range: Interval): Scale {
  const { to, from } = BENDS[kind];
  const bent: Interval = [to(domain[0]), to(domain[1])];
  const place = between(bent, range);
  const back = between(range, bent);
  return Object.assign((value: number) => place(to(value)), {
    kind,
    domain: () => domain,
    invert: (at: number) => from(back(at)),
    ticks: (count: number) => (kind === 'log' ? logTicks(domain, count) : ticks(domain[0], domain[1], count)),
  });
}

/** Linear nearer to zero than `linear`, logarithmic beyond; what is outside the domain is drawn at its ends. */
export function symlogScale(linear: number, domain: Interval, range: Interval): (value: number) => number {
  const to = (value: number) => Math.sign(value) * Math.log1p(Math.abs(value / linear));
  const place = between([to(domain[0]), to(domain[1])], range);
  return (value) => place(to(Math.min(domain[1], Math.max(domain[0], value))));
}

/** The straight line from one interval to another; in the middle where the first is a point. Rounds as d3 does. */
function between(from: Interval, to: Interval): (value: number) => number {
  const [[low, high], [start, end]] = from[1] < from[0] ? [flipped(from), flipped(to)] : [from, to];
  const length = high - low;
  return (value) => {
    const share = length === 0 ? 0.5 : (value - low) / length;
    return start * (1 - share) + end * share;
  };
}

const flipped = ([from, to]: Interval): Interval => [to, from];

/** One-digit numbers times powers of ten; powers alone where there are many, and round numbers where there are few. */
function logTicks([from, to]: Interval, count: number): number[] {
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  const [first, last] = [Math.log10(low), Math.log10(high)];
  const found =
    last - first < count ? oneDigit(low, high, count) : ticks(first, last, Math.min(last - first, count)).map((power) => tenTo(power));
  return to < from ? found.toReversed() : found;
}

function oneDigit(low: number, high: number, count: number): number[] {
  const found: number[] = [];
  for (let power = Math.floor(Math.log10(low)); power <= Math.ceil(Math.log10(high)); power++)
    for (let digit = 1; digit < 10; digit++) {
      const tick = power < 0 ? digit / tenTo(-power) : digit * tenTo(power);
      if (tick >= low && tick <= high) found.push(tick);
    }
  return found.length * 2 < count ? ticks(low, high, count) : found;
}

/** As it is read, not as it is multiplied: 1e-3 and not 0.0010000000000000002. */
const tenTo = (power: number): number => Number(`1e${power}`);

/** 1, 2 and 5 times the powers of ten: the marks of a log scale that has room for a few. */
export const beginsWith125 = (value: number): boolean => /^[125]/.test(value.toExponential());
