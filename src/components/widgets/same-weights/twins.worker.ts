import { twins, type Settings } from './model';

self.onmessage = ({ data: settings }: MessageEvent<Settings>) => {
  self.postMessage(twins(settings));
};
