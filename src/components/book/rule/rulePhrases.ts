import words from '../../../content/words/en/own-rule.json';

/** The words of rules that readers type. */
export const rulePhrases = words.phrases;
