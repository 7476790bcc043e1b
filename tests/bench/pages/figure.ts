import { TrainingClient } from '../../../src/lib/training/client';
import { figureSpec } from './figureSpec';

const SECONDS = 4;
const SIDE = 400;
const GAIN = SIDE / 4;

/** Trains twins as a figure does and draws each report; then the times between frames and the longest task, in milliseconds. */
async function watchFigure(): Promise<{ frames: number[]; longestTask: number; steps: number }> {
  const canvas = document.body.appendChild(document.createElement('canvas'));
  canvas.width = canvas.height = SIDE;
  const pencil = canvas.getContext('2d');
  let steps = 0;
  let longestTask = 0;
  const observer = new PerformanceObserver((list) =>
    list.getEntries().forEach(({ duration }) => (longestTask = Math.max(longestTask, duration))),
  );
  const twin = { ...figureSpec, layers: figureSpec.layers.filter(({ kind }) => kind !== 'dropout') };
  const handle = new TrainingClient().start([figureSpec, twin], {
    onMoments: (moments) => {
      pencil?.clearRect(0, 0, SIDE, SIDE);
      for (const event of moments.at(-1) ?? []) {
        if (event?.kind !== 'record' || !event.grid) continue;
        steps = event.step;
        pencil?.beginPath();
        event.grid.forEach((y, i, { length }) => pencil?.lineTo((i / (length - 1)) * SIDE, SIDE / 2 - y * GAIN));
        pencil?.stroke();
      }
    },
    onFailure: ({ sentence }) => {
      throw new Error(sentence);
    },
  });
  while (steps === 0) await nextFrame();
  observer.observe({ type: 'longtask' });
  const frames: number[] = [];
  for (let start = await nextFrame(), last = start; last - start < SECONDS * 1000;) {
    const now = await nextFrame();
    frames.push(now - last);
    last = now;
  }
  handle.stop();
  return { frames, longestTask, steps };
}

function nextFrame(): Promise<number> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

Object.assign(globalThis, { watchFigure });
