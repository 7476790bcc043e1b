/** What a network says of every point of a grid: its class, and by how much its logit leads the next. */
export interface Decision {
  classes: ArrayLike<number>;
  leads: ArrayLike<number>;
}

/** Of two classes, from the logits [points, 2]: the logit of class 1 less that of class 0. */
export const decisionOfTwo = (logits: ArrayLike<number>): Float32Array =>
  Float32Array.from({ length: logits.length / 2 }, (_, point) => (logits[2 * point + 1] ?? 0) - (logits[2 * point] ?? 0));

/** Of so many classes, from the logits [points, classes]. */
export function decisionOfMany(logits: ArrayLike<number>, count: number): Decision {
  const points = logits.length / count;
  const classes = new Uint8Array(points);
  const leads = new Float32Array(points);
  for (let point = 0; point < points; point++) {
    let [best, next, leader] = [-Infinity, -Infinity, 0];
    for (let name = 0; name < count; name++) {
      const logit = logits[count * point + name] ?? NaN;
      if (logit > best) [next, best, leader] = [best, logit, name];
      else if (logit > next) next = logit;
    }
    classes[point] = leader;
    leads[point] = best - next;
  }
  return { classes, leads };
}
