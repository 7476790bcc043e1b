import exercise from '../../content/words/en/exercise.json';

/** From the easiest to the one without a single answer. */
export const LEVELS = ['warm-up', 'standard', 'hard', 'open'] as const;
export type Level = (typeof LEVELS)[number];

export const isLevel = (text: string): text is Level => LEVELS.some((level) => level === text);

export const levelName = (level: Level): string => exercise.phrases[`level.${level}`];

/** '2 warm-up, 1 hard': of each level how many exercises, without those that have none. */
export const levelCounts = (exercises: readonly { level: Level }[]): string =>
  LEVELS.map((level) => ({ level, count: exercises.filter((each) => each.level === level).length }))
    .filter(({ count }) => count > 0)
    .map(({ level, count }) => `${count} ${levelName(level)}`)
    .join(', ');
