import { outputCount } from '../spec/dataShape';
import { cured } from './cure';
import type { Course, Findings, Test } from './examination';
import { course, examine, trained } from './examine';
import { expertPath, type ExpertPath } from './expertPath';
import type { Fault } from './fault';
import { signsLeft, signsOf, type Signs } from './health';
import { readCourse, readTest, type Look, type Reading } from './reading';
import type { Recipe } from './recipe';
import { sickCase, type SickCase } from './sickCase';

/** What a reader may ask about the case of a number. */
export type Question = { seed: number } & (
  { ask: 'course' } | { ask: 'test'; test: Test } | { ask: 'treatment'; fault: Fault } | { ask: 'expert' }
);

export type Answer =
  | { ask: 'course'; course: Course }
  | { [Asked in Test]: { ask: 'test'; test: Asked; finding: Findings[Asked] } }[Test]
  | ({ ask: 'treatment' } & Treatment)
  | { ask: 'expert'; path: ExpertPath };

/** A case after a cure: trained again from the start. */
export interface Treatment {
  course: Course;
  signs: Signs;
  /** The same of the network without the fault. */
  healthy: Signs;
  /** Which signs are not well yet; none if it is healed. */
  sick: readonly (keyof Signs)[];
}

/** Everything is trained: the same question has the same answer. */
export function consultation(question: Question): Answer {
  const given = sickCase(question.seed);
  switch (question.ask) {
    case 'course':
      return { ask: 'course', course: course(given.sick) };
    case 'test':
      return { ask: 'test', test: question.test, finding: examine(question.test, given.sick) } as Answer;
    case 'treatment':
      return { ask: 'treatment', ...treatment(given, question.fault) };
    case 'expert':
      return { ask: 'expert', path: expertOn(given.sick) };
  }
}

/** Applies the cure of a fault, which may be another than the case has. */
export function treatment({ sick, healthy }: SickCase, fault: Fault): Treatment {
  const treated = trained(cured(fault, sick));
  const [signs, before, well] = [signsOf(treated), signsOf(trained(sick)), signsOf(trained(healthy))];
  return { course: treated.course, signs, healthy: well, sick: signsLeft(signs, before, well, outputCount(sick.data)) };
}

/** What each look at a recipe says. */
export function expertOn(recipe: Recipe): ExpertPath {
  const classes = outputCount(recipe.data);
  const read = (look: Look): Reading<Look> =>
    look === 'course' ? readCourse(course(recipe), classes) : readTest(look, examine(look, recipe), classes);
  return expertPath(read);
}
