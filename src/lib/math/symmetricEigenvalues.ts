/** Off-diagonal elements below this share of their neighbours count as zero. */
const NEGLIGIBLE = 2 ** -52;
const MOST_SWEEPS = 60;

/**
 * The eigenvalues of a symmetric matrix of n x n numbers, ascending: Householder's reduction to three diagonals, then QL steps with
 * Wilkinson's implicit shifts (Golub and Van Loan, 8.3). Takes about 4/3 n^3 operations. The matrix is used up.
 * @throws Error when an eigenvalue does not settle, which happens only if the matrix holds no finite numbers.
 */
export function symmetricEigenvalues(matrix: Float64Array, n: number): Float64Array {
  const { diagonal, beside } = tridiagonalise(matrix, n);
  for (let first = 0; first < n; first++) {
    let sweeps = 0;
    for (let last = blockEnd(diagonal, beside, first); last > first; last = blockEnd(diagonal, beside, first)) {
      if (sweeps++ > MOST_SWEEPS) throw new Error('an eigenvalue did not settle');
      qlStep(diagonal, beside, first, last);
    }
  }
  return diagonal.sort();
}

/** Reflects column after column, so that only the diagonal and the elements beside it remain. */
function tridiagonalise(a: Float64Array, n: number): { diagonal: Float64Array; beside: Float64Array } {
  const at = (row: number, column: number) => a[row * n + column] as number;
  const beside = new Float64Array(n);
  const mirror = new Float64Array(n);
  const moved = new Float64Array(n);
  for (let k = 0; k < n - 1; k++) {
    let square = 0;
    for (let i = k + 1; i < n; i++) square += at(i, k) * at(i, k);
    const head = at(k + 1, k);
    const length = Math.sqrt(square);
    beside[k] = head > 0 ? -length : length;
    const normSquare = 2 * (square + Math.abs(head) * length);
    if (normSquare === 0) continue;
    for (let i = k + 1; i < n; i++) mirror[i] = at(i, k);
    mirror[k + 1] = head - (beside[k] as number);
    reflect(a, n, k + 1, mirror, moved, 2 / normSquare);
  }
  return { diagonal: Float64Array.from({ length: n }, (_, i) => at(i, i)), beside };
}

/** A <- H A H with H = 1 - beta v v', on rows and columns from `first` on; by A <- A - v w' - w v'. */
function reflect(a: Float64Array, n: number, first: number, v: Float64Array, w: Float64Array, beta: number): void {
  let overlap = 0;
  for (let i = first; i < n; i++) {
    let sum = 0;
    for (let j = first; j < n; j++) sum += (a[i * n + j] as number) * (v[j] as number);
    w[i] = beta * sum;
    overlap += beta * sum * (v[i] as number);
  }
  for (let i = first; i < n; i++) w[i] = (w[i] as number) - 0.5 * beta * overlap * (v[i] as number);
  for (let i = first; i < n; i++) {
    for (let j = first; j < n; j++) {
      a[i * n + j] = (a[i * n + j] as number) - (v[i] as number) * (w[j] as number) - (w[i] as number) * (v[j] as number);
    }
  }
}

/** The end of the block that starts at `first` and has no negligible element beside its diagonal. */
function blockEnd(diagonal: Float64Array, beside: Float64Array, first: number): number {
  let last = first;
  while (last < diagonal.length - 1) {
    const scale = Math.abs(diagonal[last] as number) + Math.abs(diagonal[last + 1] as number);
    if (Math.abs(beside[last] as number) <= NEGLIGIBLE * scale) break;
    last += 1;
  }
  return last;
}

function qlStep(d: Float64Array, e: Float64Array, first: number, last: number): void {
  const half = ((d[first + 1] as number) - (d[first] as number)) / (2 * (e[first] as number));
  const root = Math.sqrt(half * half + 1);
  let g = (d[last] as number) - (d[first] as number) + (e[first] as number) / (half + (half < 0 ? -root : root));
  let [sine, cosine, shift] = [1, 1, 0];
  for (let i = last - 1; i >= first; i--) {
    const f = sine * (e[i] as number);
    const b = cosine * (e[i] as number);
    const radius = Math.sqrt(f * f + g * g);
    e[i + 1] = radius;
    if (radius === 0) {
      d[i + 1] = (d[i + 1] as number) - shift;
      e[last] = 0;
      return;
    }
    sine = f / radius;
    cosine = g / radius;
    g = (d[i + 1] as number) - shift;
    const turned = ((d[i] as number) - g) * sine + 2 * cosine * b;
    shift = sine * turned;
    d[i + 1] = g + shift;
    g = cosine * turned - b;
  }
  d[first] = (d[first] as number) - shift;
  e[first] = g;
  e[last] = 0;
}
