import { outputCount } from '../spec/dataShape';
import { cured } from './cure';
import { TESTS } from './examination';
import { examine, trained } from './examine';
import { expertPath } from './expertPath';
import { FAULTS, type Fault } from './fault';
import { sickSigns, signsLeft, signsOf } from './health';
import { READINGS, readCourse, readTest, type Look, type Reading } from './reading';
import { caseOf } from './sickCase';

/** The curve, and every test. */
export const LOOKS = ['course', ...TESTS] as const satisfies readonly Look[];

/** What came out of one case, in whole numbers: readings and faults by their places in their lists. */
export interface Surveyed extends Record<Look, number> {
  /** Signs that are sick. */
  sick: number;
  /** The same after the cure of the fault. */
  left: number;
  /** The fault that an expert names, and the minutes that it took. */
  verdict: number;
  minutes: number;
}

/** Every test, the cure and an expert on one case with the fault. */
export function surveyed(fault: Fault, seed: number): Surveyed {
  const { sick, healthy } = caseOf(fault, seed);
  const classes = outputCount(sick.data);
  const { course, modes, fresh } = trained(sick);
  const readings: Record<Look, Reading<Look>> = {
    course: readCourse(course, classes),
    start: readTest('start', examine('start', sick), classes),
    modes: readTest('modes', modes, classes),
    layers: readTest('layers', examine('layers', sick), classes),
    overfit: readTest('overfit', examine('overfit', sick), classes),
    fresh: readTest('fresh', fresh, classes),
    seeds: readTest('seeds', examine('seeds', sick), classes),
    rates: readTest('rates', examine('rates', sick), classes),
  };
  const [signs, well] = [signsOf({ modes, fresh }), signsOf(trained(healthy))];
  const path = expertPath((look: Look) => readings[look]);
  const places = Object.fromEntries(LOOKS.map((look) => [look, (READINGS[look] as readonly string[]).indexOf(readings[look])]));
  return {
    ...(places as Record<Look, number>),
    sick: sickSigns(signs, well, classes).length,
    left: signsLeft(signsOf(trained(cured(fault, sick))), signs, well, classes).length,
    verdict: FAULTS.indexOf(path.verdict),
    minutes: path.cost,
  };
}

/** Of how many cases with a fault what is true. */
export interface FaultSurvey {
  cases: number;
  sick: number;
  healed: number;
  /** How often each look read what. */
  readings: Record<Look, Record<string, number>>;
  /** How often an expert named which fault. */
  verdicts: Record<string, number>;
  /** Mean of an expert's minutes. */
  minutes: number;
}

export function faultSurvey(cases: readonly Surveyed[]): FaultSurvey {
  const counted = (names: readonly string[], places: readonly number[]) =>
    Object.fromEntries(
      names.map((name, i) => [name, places.filter((place) => place === i).length] as const).filter(([, count]) => count > 0),
    );
  return {
    cases: cases.length,
    sick: cases.filter(({ sick }) => sick > 0).length,
    healed: cases.filter(({ left }) => left === 0).length,
    readings: Object.fromEntries(
      LOOKS.map((look) => [
        look,
        counted(
          READINGS[look],
          cases.map((each) => each[look]),
        ),
      ]),
    ) as FaultSurvey['readings'],
    verdicts: counted(
      FAULTS,
      cases.map(({ verdict }) => verdict),
    ),
    minutes: cases.reduce((sum, { minutes }) => sum + minutes, 0) / cases.length,
  };
}

/**
 * How well a look parts two faults: the chance that a case of one and a case of the other are read differently, if each reading of a fault is as likely
 * as it was often. 1 if no reading is common to both.
 */
export function parting(one: FaultSurvey, other: FaultSurvey, look: Look): number {
  const same = Object.entries(one.readings[look]).reduce(
    (sum, [reading, count]) => sum + (count / one.cases) * ((other.readings[look][reading] ?? 0) / other.cases),
    0,
  );
  return 1 - same;
}

/** For the scripts that measure on all cores: as the book's claims are measured. */
export const experiments = FAULTS.map((id) => ({ id, experiment: { measure: (seed: number) => ({ ...surveyed(id, seed) }) } }));
