import type { Domain, Point } from './surface';

/** A place is picked to a thousandth, or to so small a share of a small domain's side. */
const COARSEST = 0.001;
const SHARE = 1 / 2000;
/** An arrow key moves a point by about so small a share of the domain's longer side. */
const KEY_SHARE = 1 / 100;

const longerSide = ({ x, y }: Domain) => Math.max(x[1] - x[0], y[1] - y[0]);

/** Where the reader clicked, to as many decimals as that means. */
export function pickedPlace(domain: Domain, x: number, y: number): Point {
  const decimals = Math.ceil(-Math.log10(Math.min(COARSEST, SHARE * longerSide(domain))));
  return [Number(x.toFixed(decimals)), Number(y.toFixed(decimals))];
}

/** How far an arrow key moves a point on a domain of any size: 1, 2 or 5 times a power of ten. */
export function keyStep(domain: Domain): number {
  const wanted = KEY_SHARE * longerSide(domain);
  const power = 10 ** Math.floor(Math.log10(wanted));
  const lead = [5, 2, 1].find((digit) => digit * power <= wanted * (1 + 1e-9)) ?? 1;
  return Number((lead * power).toPrecision(1));
}
