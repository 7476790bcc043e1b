import { createDataSet } from '../../../lib/data/createDataSet';
import type { Examples } from '../../../lib/data/dataSet';
import { inputOf, pictureOf } from '../../../lib/data/handwriting';
import { PIXELS } from '../../../lib/spec/dataShape';
import { trainedReader, type DigitReader } from '../../../lib/experiments/dropout/digitReaders';
import { bestOf, CLASSES, specsOf, type Answer, type Misread, type Neighbour, type Networks, type Question, type Reading } from './model';

const NEAREST = 5;
const WORST = 10;
/** Of the passes, on either side, that are left out of the spread. */
const TAIL = 0.1;

/** Both networks, trained, with what is known of them before any picture is drawn. */
interface Trained {
  name: string;
  dropout: DigitReader;
  batchNorm: DigitReader;
  training: Examples;
  heldOut: Pick<Answer, 'confusion' | 'worst'>;
}

let trained: Trained | undefined;

/** What both networks make of a picture. They are trained at the first question, and anew when a question is about others. */
export function answerTo({ picture, ...networks }: Question): Answer {
  const { dropout, batchNorm, training, heldOut } = networksOf(networks);
  return {
    dropout: reading(dropout, picture),
    batchNorm: reading(batchNorm, picture),
    nearest: nearest(training, picture),
    ...heldOut,
  };
}

function networksOf(networks: Networks): Trained {
  const name = JSON.stringify(networks);
  if (trained?.name === name) return trained;
  trained?.dropout.dispose();
  trained?.batchNorm.dispose();
  const data = createDataSet(specsOf(networks)[0]);
  const dropout = trainedReader('dropout', networks);
  trained = {
    name,
    dropout,
    batchNorm: trainedReader('batchNorm', networks),
    training: data.training,
    heldOut: heldOutOf(dropout, data.validation),
  };
  return trained;
}

function reading(reader: DigitReader, picture: readonly number[]): Reading {
  const passes = reader.readInTraining(picture);
  const of = (digit: number) => passes.map((pass) => pass[digit] ?? NaN).toSorted((a, b) => a - b);
  const sorted = Array.from({ length: CLASSES }, (_, digit) => of(digit));
  const at = (values: readonly number[], share: number) => values[Math.round(share * (values.length - 1))] ?? NaN;
  return {
    probabilities: reader.read(picture),
    low: sorted.map((values) => at(values, TAIL)),
    high: sorted.map((values) => at(values, 1 - TAIL)),
    mean: sorted.map((values) => values.reduce((sum, value) => sum + value, 0) / values.length),
  };
}

/** The training pictures with the least squared distance. */
function nearest({ inputs, targets, count }: Examples, picture: readonly number[]): Neighbour[] {
  const asked = inputOf(picture);
  const distances = Array.from({ length: count }, (_, row) => {
    let sum = 0;
    for (let pixel = 0; pixel < PIXELS; pixel++) sum += ((inputs[row * PIXELS + pixel] ?? 0) - (asked[pixel] ?? 0)) ** 2;
    return { row, sum };
  });
  return distances
    .toSorted((a, b) => a.sum - b.sum)
    .slice(0, NEAREST)
    .map(({ row }) => ({ digit: targets[row] ?? NaN, picture: pictureOf(inputs, row) }));
}

function heldOutOf(reader: DigitReader, { inputs }: Examples): Pick<Answer, 'confusion' | 'worst'> {
  const { probabilities, digits } = reader.readHeldOut();
  const confusion = Array.from({ length: CLASSES * CLASSES }, () => 0);
  const all = probabilities.map((row, i): Misread & { row: number } => {
    const digit = digits[i] ?? NaN;
    const read = bestOf(row);
    const cell = digit * CLASSES + read;
    confusion[cell] = (confusion[cell] ?? 0) + 1;
    return { row: i, digit, read, share: row[digit] ?? NaN, picture: [] };
  });
  const worst = all.toSorted((a, b) => a.share - b.share).slice(0, WORST);
  return { confusion, worst: worst.map(({ row, ...misread }) => ({ ...misread, picture: pictureOf(inputs, row) })) };
}
