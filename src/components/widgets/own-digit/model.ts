import { SIDE, type Cells } from '../../../lib/data/drawing';
import { programDrawing, sampleDrawing } from '../../../lib/data/sampleDrawings';
import { readerSpec, type Reader } from '../../../lib/experiments/dropout/digitReaderSpec';
import { drawingCells } from '../../../lib/share/drawingText';
import type { RunSpec } from '../../../lib/spec/spec';
import type { Settings } from './figure';

export const READERS = ['dropout', 'batchNorm'] as const satisfies readonly Reader[];
export const CLASSES = 10;

/** Of the networks: the drop probability of the one, and the seed of both. */
export interface Networks {
  p: number;
  seed: number;
}

/** A picture to be read: 64 whole numbers from 0 to 16. */
export interface Question extends Networks {
  picture: readonly number[];
}

/** What one network makes of the picture: probabilities of the ten digits. */
export interface Reading {
  /** In eval mode. */
  probabilities: number[];
  /** In train mode: the least and the greatest of the middle eight tenths of the passes, and their mean. One pass alone is all three. */
  low: number[];
  high: number[];
  mean: number[];
}

/** A picture of the data set. */
export interface Neighbour {
  digit: number;
  picture: number[];
}

/** A picture that was kept from training and is misread, or nearly so. */
export interface Misread extends Neighbour {
  /** As which it is read, and how probable its own digit is. */
  read: number;
  share: number;
}

export interface Answer {
  dropout: Reading;
  batchNorm: Reading;
  /** The training pictures that are most like it, the nearest first. */
  nearest: Neighbour[];
  /** Of the network with dropout on the pictures that were kept from training: how many of each digit, row by row, are read as which. */
  confusion: number[];
  worst: Misread[];
}

/** The paper: what the reader has made of it, or the sample that he begins with. */
export const cellsOf = ({ sample, hand, seed, drawing }: Pick<Settings, 'sample' | 'hand' | 'seed' | 'drawing'>): Cells =>
  drawingCells(drawing, SIDE) ?? (hand === 'program' ? programDrawing(Number(sample), seed) : sampleDrawing(Number(sample)));

export const specsOf = ({ p, seed }: Networks): readonly [dropout: RunSpec, batchNorm: RunSpec] => [
  readerSpec('dropout', { p, seed }),
  readerSpec('batchNorm', { p, seed }),
];

/** The digit that is most probable. */
export const bestOf = (probabilities: readonly number[]): number => probabilities.indexOf(Math.max(...probabilities));
