import { figuresInPyTorch } from './figures';
import { everyOwnSurface } from './ownSurfaces';
import { panelsAgree } from './panelsAgree';

panelsAgree('own-surfaces', everyOwnSurface(await figuresInPyTorch()));
