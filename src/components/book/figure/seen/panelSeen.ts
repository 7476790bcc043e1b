import words from '../../../../content/words/en/seen.json';
import { formatCount, formatNumber, formatPercent, formatShort } from '../../../../lib/format/formatNumber';
import { courseOf, shapeOf, type Course, type Place } from '../../../../lib/seen/course';
import { goesRight, leadOf } from '../../../../lib/seen/lead';
import { LONGEST_NAME } from '../../../../lib/seen/longestName';
import type { Drawing, Fact } from '../../../charts/drawings';
import { fill } from '../words';

const { phrases } = words;

/** Dots that are told one by one have no course. */
const FEW_DOTS = 2;

/** What a chart is called: what it draws, and what is seen in it. */
export function panelName(drawing: Drawing): string {
  return `${drawing.label} ${panelSeen(drawing, LONGEST_NAME - drawing.label.length - 1)}`.trim();
}

/** What is seen in a chart, as far as it can be said in so many characters: each line, who is lower, what stands behind. */
export function panelSeen(drawing: Drawing, most: number): string {
  const lines = drawing.lines.flatMap((line) => {
    const course = courseOf(line.points);
    return course ? [{ ...line, course, called: line.said ?? (line.name || phrases.line) }] : [];
  });
  const named = lines.filter(({ thin, name }) => name !== '' || (!thin && lines.length === 1));
  const others = lines.filter((line) => !named.includes(line) && goesRight(line.points)).map(({ course }) => course.last[1]);
  const whole = named.map((line) => wholeCourse(line.called, line.course, drawing));
  const ends = named.map(({ called, course }) => fill(phrases.ends, { name: called, last: short(course.last[1]) }));
  const compared = comparison(
    named.filter(({ tone, dashed }) => tone !== 'soft' && !(dashed && tone === 'ink')),
    drawing,
  );
  const facts = drawing.facts?.().map((fact) => factText(fact)) ?? [];
  const rest = [...countOf(others, named.length > 0), ...dotsOf(drawing)];
  const before = ghostOf(drawing);
  const briefly = drawing.ghost ? [fill(phrases.ghost, { said: drawing.ghost.said })] : [];
  const ways = [
    [...whole, ...compared, ...rest, ...facts, ...before],
    [...whole, ...compared, ...before],
    ...before.flatMap((said) => [[...ends, said], [...ends, ...briefly], [...compared, ...briefly], briefly]),
    [...whole, ...compared],
    whole,
    [...ends, ...compared],
    compared,
    rest,
    ...facts.map((_, few) => facts.slice(0, facts.length - few)),
  ].map((parts) => sentences(parts));
  return ways.find((way) => way !== '' && way.length <= most) ?? (ways.every((way) => way === '') ? phrases.nothing : '');
}

interface NamedCourse {
  called: string;
  points: readonly Place[];
  course: Course;
}

function wholeCourse(name: string, course: Course, drawing: Drawing): string {
  const where = (place: Place) => whereIn(drawing, place[0]);
  const { first, last, least, greatest, lostAt } = course;
  const phrase = first === last ? 'point' : short(least[1]) === short(greatest[1]) ? 'level' : shapeOf(course, drawing.yScale === 'log');
  const what = fill(phrases[phrase], {
    name,
    first: short(first[1]),
    last: short(last[1]),
    lastAt: where(last),
    least: short(least[1]),
    leastAt: where(least),
    greatest: short(greatest[1]),
    greatestAt: where(greatest),
  });
  return lostAt === undefined ? what : fill(phrases.lost, { what, where: whereIn(drawing, lostAt) });
}

/** Who is lower: of two lines since when, of more at the end. */
function comparison(named: readonly NamedCourse[], drawing: Drawing): string[] {
  const running = named.filter(({ points }) => goesRight(points));
  const [one, other] = running;
  if (!one || !other) return [];
  if (running.length > 2) {
    const ranked = running.toSorted((a, b) => a.course.last[1] - b.course.last[1]);
    const [lowest, highest] = [ranked[0] ?? one, ranked.at(-1) ?? other];
    if (lowest.course.last[1] === highest.course.last[1]) return [];
    return [
      fill(phrases.extremes, {
        lowest: lowest.called,
        low: short(lowest.course.last[1]),
        highest: highest.called,
        high: short(highest.course.last[1]),
      }),
    ];
  }
  const lead = leadOf(one.points, other.points);
  if (!lead) return [];
  const name = [one, other][lead.lower]?.called ?? '';
  if (lead.since === undefined) return [fill(phrases.lower, { name })];
  const what = fill(phrases.lowerSince, { name, where: whereIn(drawing, lead.since) });
  return [lead.crossings > 1 ? fill(phrases.crossings, { what, count: lead.crossings }) : what];
}

/** What the run before was, and where it ended otherwise than the present one. */
function ghostOf(drawing: Drawing): string[] {
  const { ghost } = drawing;
  if (!ghost) return [];
  const ends = ghost.lines.flatMap((line) => {
    const course = courseOf(line.points);
    const now = courseOf(drawing.lines.find(({ id }) => id === line.id)?.points ?? []);
    const name = line.said ?? line.name;
    return course && name !== '' && course.last[1] !== now?.last[1] ? [fill(phrases.ends, { name, last: short(course.last[1]) })] : [];
  });
  return [[fill(phrases.ghost, { said: ghost.said }), ...ends].join(', ')];
}

/** Of the lines without a name: how many, and where they end. */
function countOf(ends: readonly number[], areMore: boolean): string[] {
  if (ends.length === 0) return [];
  const [low, high] = [short(Math.min(...ends)), short(Math.max(...ends))];
  const phrase = ends.length === 1 ? phrases.oneMore : areMore ? phrases.others : phrases.unnamed;
  return [fill(phrase, { count: ends.length, low, high })];
}

function factText(fact: Fact): string {
  switch (fact.kind) {
    case 'range':
      return fill(phrases.range, { name: fact.name, from: short(fact.from), to: short(fact.to) });
    case 'value':
      return fill(phrases.value, { name: fact.name, value: fact.value });
    case 'share':
      return fill(phrases.share, { name: fact.name, share: formatPercent(fact.share) });
    case 'way': {
      const [from, to] = [fact.positions[0], fact.positions.at(-1)].map((place) => place?.map(short).join(', ') ?? '');
      return fill(phrases.way, { name: fact.name, from: from ?? '', to: to ?? '' });
    }
    case 'least':
    case 'greatest':
      return fill(phrases[`${fact.kind}Cell`], { value: fact.value, column: fact.column, row: fact.row });
  }
}

function dotsOf(drawing: Drawing): string[] {
  const points = (drawing.dots ?? []).map(({ at }) => at);
  const course = courseOf(points);
  if (!course || points.length <= FEW_DOTS) return [];
  const { first, last, least, greatest } = course;
  return [
    fill(goesRight(points) ? phrases.dots : phrases.dotsDip, {
      count: points.length,
      first: short(first[1]),
      last: short(last[1]),
      least: short(least[1]),
      leastAt: whereIn(drawing, least[0]),
      greatest: short(greatest[1]),
      greatestAt: whereIn(drawing, greatest[0]),
    }),
  ];
}

const short = (value: number): string => formatNumber(value, 2);

/** 'step 1,200', or the number alone where the axis has no name. */
const whereIn = ({ xLabel: axis }: Drawing, x: number): string =>
  fill(phrases.where, { axis, value: Number.isInteger(x) ? formatCount(x) : formatShort(x, 3) }).trim();

/** 'A falls from 2 to 1; b stays at 3.' */
function sentences(parts: readonly string[]): string {
  const [first = '', ...others] = parts;
  return first === '' ? '' : `${[first.replace(/^[a-z]/, (letter) => letter.toUpperCase()), ...others].join('; ')}.`;
}
