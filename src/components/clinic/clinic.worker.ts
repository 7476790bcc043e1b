import { consultation, type Question } from '../../lib/clinic/consultation';

self.onmessage = ({ data: question }: MessageEvent<Question>) => {
  self.postMessage(consultation(question));
};
