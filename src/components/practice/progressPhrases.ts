import type progress from '../../content/words/en/progress.json';

export type ProgressPhrases = (typeof progress)['phrases'];
