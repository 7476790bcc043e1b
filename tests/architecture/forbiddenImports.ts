import { importsOf } from './importsOf';
import type { ProjectFile } from './projectFiles';

/** From the top of the house down; a layer imports from itself and from those below it. */
const layers = [
  { name: 'content', folders: ['src/content', 'src/pages'] },
  { name: 'widgets', folders: ['src/components/widgets'] },
  { name: 'parts', folders: ['src/components/charts', 'src/components/controls', 'src/components/book'] },
  { name: 'lib', folders: ['src/lib'] },
];

const heightOf = (path: string) => layers.findIndex(({ folders }) => folders.some((folder) => path.startsWith(`${folder}/`)));

const widgetOf = (path: string) => /^src\/components\/widgets\/([^/]+)\//.exec(path)?.[1];

/** The imports that go up the house or from one widget to another, each as 'importer -> imported'. */
export function forbiddenImports(files: ProjectFile[]): string[] {
  return files
    .filter(({ path }) => heightOf(path) >= 0)
    .flatMap((file) =>
      importsOf(file)
        .filter((imported) => {
          const height = heightOf(imported);
          const goesUp = height >= 0 && height < heightOf(file.path);
          const crossesWidgets =
            widgetOf(imported) !== undefined && widgetOf(file.path) !== undefined && widgetOf(imported) !== widgetOf(file.path);
          return goesUp || crossesWidgets;
        })
        .map((imported) => `${file.path} -> ${imported}`),
    );
}
