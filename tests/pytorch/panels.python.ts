import { figuresInPyTorch } from './figures';
import { oddSurfaces } from './ownSurfaces';
import { atDefaults, atRandom, panelsAgree, wholePanels, withTables } from './panelsAgree';

const figures = await figuresInPyTorch();

panelsAgree(
  'panels',
  [...figures.flatMap((figure) => [atDefaults(figure), atRandom(figure, 1), ...withTables(figure)]), ...oddSurfaces(figures)],
  figures.flatMap(wholePanels),
);
