/** How many columns a row of panels may have on a slide. */
const MOST_COLUMNS = 3;
/** So exactly a width is found, in pixels. */
const EXACT = 4;

export interface Fit {
  columns: number;
  /** Of all columns together, in pixels. */
  width: number;
}

/**
 * The arrangement in which panels are largest: the number of columns and the width at which they are no higher than their place.
 * @param panels how many there are
 * @param place in pixels
 * @param heightOf how high the panels are in so many columns and pixels; grows with the width
 */
export function pictureFit(panels: number, place: { width: number; height: number }, heightOf: (fit: Fit) => number): Fit {
  const fits = Array.from({ length: Math.min(panels, MOST_COLUMNS) }, (_, i) => {
    const columns = i + 1;
    return { columns, width: widest(place.width, (width) => heightOf({ columns, width }) <= place.height) };
  });
  return fits.reduce(
    (best, fit) => (fit.width / fit.columns > best.width / best.columns ? fit : best),
    fits[0] ?? { columns: 1, width: 0 },
  );
}

/** The greatest width that fits, up to `most`, by halving. */
function widest(most: number, isFit: (width: number) => boolean): number {
  if (isFit(most)) return most;
  let [fitting, failing] = [0, most];
  while (failing - fitting > EXACT) {
    const middle = (fitting + failing) / 2;
    if (isFit(middle)) fitting = middle;
    else failing = middle;
  }
  return fitting;
}
