/** The tag of a figure: 'momentum-explorer' -> 'MomentumExplorer'. */
export function tagOfFigure(figure: string): string {
  return figure.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** The figure whose definition stands at a path: '/src/components/widgets/momentum-explorer/figure.ts' -> 'momentum-explorer'; undefined if none does. */
export function figureOfPath(path: string): string | undefined {
  return /(?:^|\/)widgets\/([^/]+)\/figure\.ts$/.exec(path)?.[1];
}
