import { figuresInPyTorch } from './figures';
import { atRandom, panelsAgree } from './panelsAgree';

/** The first of them is run each time, in panels.python.ts; here it is its notebook that counts. */
const RANDOM_SETTINGS = 10;
const WITH_NOTEBOOK = 1;

const figures = await figuresInPyTorch();

panelsAgree(
  'random-panels',
  figures.flatMap((figure) => Array.from({ length: RANDOM_SETTINGS }, (_, i) => atRandom(figure, i + 1, i < WITH_NOTEBOOK))),
);
