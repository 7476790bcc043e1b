import { trainedRun } from '../../../lib/experiments/trainedRun';
import { defaultsOf } from '../../../lib/share/setting';
import { answersForPage, answersOf, askedSpec, type Answers } from './model';
import { schema } from './settings';

const answers = answersOf(trainedRun(askedSpec(defaultsOf(schema))));

/** The answers of the network of the defaults, trained once a build for all the pages that show it. */
export const firstAnswers: Answers[] = answers ? [answersForPage(answers)] : [];
