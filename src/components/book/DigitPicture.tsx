import { MOST_GREY } from '../../lib/data/handwriting';
import { PICTURE_SIDE } from '../../lib/spec/dataShape';
import { InkGrid } from '../charts/InkGrid';

/** A picture of the handwritten digits: [64] grey values from 0 to 16. */
export const DigitPicture = ({ picture, label }: { picture: readonly number[]; label: string }) => (
  <InkGrid side={PICTURE_SIDE} values={picture} most={MOST_GREY} label={label} />
);
