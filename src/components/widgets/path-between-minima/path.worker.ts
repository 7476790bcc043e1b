import { pathLosses } from '../../../lib/experiments/momentum/bentPath';
import { minimaOf, type Settings } from './figure';

self.onmessage = ({ data: settings }: MessageEvent<Settings>) => {
  self.postMessage(pathLosses(minimaOf(settings)));
};
