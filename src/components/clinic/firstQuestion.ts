import type { Question } from '../../lib/clinic/consultation';

/** Whose answer comes with the page: the curves of the first case. */
export const FIRST_QUESTION = { seed: 1, ask: 'course' } as const satisfies Question;
