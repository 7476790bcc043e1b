import type { Settings } from './figure';
import { planeAnswers } from './planeAnswers';

const answer = planeAnswers();

self.onmessage = ({ data: settings }: MessageEvent<Settings>) => {
  self.postMessage(answer(settings));
};
