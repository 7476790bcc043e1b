import type { Settings } from './figure';
import { twins } from './model';

self.onmessage = ({ data: settings }: MessageEvent<Settings>) => {
  self.postMessage(twins(settings));
};
