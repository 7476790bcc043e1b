import { getCollection } from 'astro:content';
import type { Asked } from './asked';

const questions = new Map((await getCollection('questions')).flatMap(({ data }): [string, Asked][] => Object.entries(data)));

/** What a class is asked before it sees a figure; undefined where nobody has written it. */
export const questionOf = (figure: string): Asked | undefined => questions.get(figure);
