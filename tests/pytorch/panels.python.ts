import { figuresInPyTorch } from './figures';
import { atDefaults, atRandom, panelsAgree, wholePanels } from './panelsAgree';

const figures = await figuresInPyTorch();

panelsAgree(
  'panels',
  figures.flatMap((figure) => [atDefaults(figure), atRandom(figure, 1)]),
  figures.flatMap(wholePanels),
);
