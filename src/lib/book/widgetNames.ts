/** The tag of a figure: 'momentum-explorer' -> 'MomentumExplorer'. */
export function tagOfFigure(figure: string): string {
  return figure.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** The figure of a widget's path: '/src/components/widgets/momentum-explorer/Widget.astro' -> 'momentum-explorer', or undefined if it is no widget. */
export function figureOfPath(path: string): string | undefined {
  return /(?:^|\/)widgets\/([^/]+)\/Widget\.astro$/.exec(path)?.[1];
}
