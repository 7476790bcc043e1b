interface Props {
  /** Cells along each side. */
  side: number;
  /** Row by row from the top. */
  values: ArrayLike<number>;
  /** The value of full ink. */
  most: number;
  /** What it shows, for those who can't see it. */
  label: string;
}

/** A picture of grey cells: ink on paper. */
export function InkGrid({ side, values, most, label }: Props) {
  return (
    <svg class="ink-grid" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={label}>
      <InkCells side={side} values={values} most={most} />
    </svg>
  );
}

/** Its cells, in units of a cell. */
export function InkCells({ side, values, most }: Omit<Props, 'label'>) {
  const cells = Array.from(values);
  return (
    <>
      <rect class="ink-paper" width={side} height={side} />
      {cells.flatMap((value, cell) =>
        value === 0
          ? []
          : [
              <rect
                key={cell}
                class="ink-cell"
                x={cell % side}
                y={Math.floor(cell / side)}
                width={1}
                height={1}
                fill-opacity={Number((value / most).toFixed(2))}
              />,
            ],
      )}
    </>
  );
}
