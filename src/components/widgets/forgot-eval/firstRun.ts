import { trainedRun } from '../../../lib/experiments/trainedRun';
import { defaultsOf } from '../../../lib/share/setting';
import { answersOf, askedSpec, writtenAnswers } from './model';
import { schema } from './settings';

const answers = answersOf(trainedRun(askedSpec(defaultsOf(schema))));
if (!answers) throw new Error('the network of the defaults has to train');

/** The answers of the network of the defaults, trained once a build for all the pages that show it. */
export const firstAnswers = writtenAnswers(answers);
