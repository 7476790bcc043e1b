/** Places of a stroke in shares of the paper, from its upper left corner. */
export type Stroke = readonly (readonly [right: number, down: number])[];

/** Places along an ellipse, from one angle to another in degrees: 0 is at the right, 90 at the bottom. */
const arc = (x: number, y: number, width: number, height: number, from: number, to: number): Stroke =>
  Array.from({ length: 17 }, (_, i) => {
    const angle = ((from + ((to - from) * i) / 16) * Math.PI) / 180;
    return [x + width * Math.cos(angle), y + height * Math.sin(angle)] as const;
  });

/** Ten digits as somebody draws them who has read nothing: large and plain, a little askew, and none of them among those that are stored. */
export const PLAIN_DIGITS: readonly (readonly Stroke[])[] = [
  [arc(0.49, 0.51, 0.27, 0.4, -80, 290)],
  [
    [
      [0.53, 0.08],
      [0.51, 0.5],
      [0.49, 0.93],
    ],
  ],
  [[...arc(0.48, 0.3, 0.25, 0.2, -165, 35), [0.5, 0.63], [0.22, 0.9], [0.5, 0.88], [0.8, 0.9]]],
  [[...arc(0.46, 0.28, 0.23, 0.19, -150, 85), ...arc(0.45, 0.69, 0.28, 0.22, -85, 155)]],
  [
    [
      [0.4, 0.08],
      [0.2, 0.58],
      [0.82, 0.56],
    ],
    [
      [0.64, 0.3],
      [0.61, 0.93],
    ],
  ],
  [[[0.76, 0.1], [0.32, 0.12], [0.28, 0.45], ...arc(0.46, 0.67, 0.28, 0.24, -110, 140)]],
  [[[0.66, 0.09], [0.42, 0.28], [0.27, 0.55], [0.26, 0.72], ...arc(0.49, 0.72, 0.23, 0.2, 180, -185)]],
  [
    [
      [0.19, 0.13],
      [0.8, 0.11],
      [0.6, 0.45],
      [0.43, 0.92],
    ],
  ],
  [[...arc(0.5, 0.29, 0.2, 0.19, 80, -260), ...arc(0.5, 0.7, 0.25, 0.22, -100, 260)]],
  [[...arc(0.46, 0.31, 0.23, 0.21, -10, -350), [0.69, 0.36], [0.66, 0.62], [0.58, 0.93]]],
];
