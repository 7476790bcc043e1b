import '../../../../lib/pytorch/ownEngineStarted';
import { OwnSurfaceControls } from './OwnSurfaceControls';
import { OwnSurfacePanel } from './OwnSurfacePanel';

/** What a reader has of a surface that is typed; with them comes what reads it. */
export const ownParts = { OwnSurfaceControls, OwnSurfacePanel };
