import { inPractice } from './dropout/inPractice';
import { opening } from './dropout/opening';
import { relatives } from './dropout/relatives';
import { uncertainty } from './dropout/uncertainty';
import { whyItWorks } from './dropout/whyItWorks';

/** The graded exercises of chapter 1, page by page. */
export const dropout = { ...inPractice, ...opening, ...relatives, ...uncertainty, ...whyItWorks };
