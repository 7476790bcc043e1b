import words from '../../../../content/words/en/own-surface.json';

/** The words of surfaces that readers type, which several figures have. */
export const ownPhrases = words.phrases;
