/** Folders of src/lib from the lowest layer up. A folder imports from itself and from lower lines, not from its neighbours on the same line. */
const LAYERS = [
  ['math', 'format'],
  ['expression', 'seen', 'sound'],
  ['spec'],
  ['share'],
  ['data'],
  ['nn', 'table'],
  ['surfaces', 'training'],
  ['rules'],
  ['experiments'],
  ['clinic'],
  ['pytorch', 'practice'],
  ['lab'],
  ['book', 'teach'],
];

/** @param {readonly string[]} folders */
const anyOf = (folders) => `(${folders.join('|')})`;

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const layersOfLib = LAYERS.flatMap((folders, height) =>
  folders.map((folder) => ({
    name: `${folder}-imports-from-below`,
    severity: 'error',
    from: { path: `^src/lib/${folder}/` },
    to: { path: '^src/lib/', pathNot: `^src/lib/${anyOf([folder, ...LAYERS.slice(0, height).flat()])}/` },
  })),
);

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: { pathNot: '^src/components/widgets/' }, to: { circular: true } },
    // A figure's model takes the type of its settings from the figure, which takes the model's functions.
    {
      name: 'no-circle-but-of-types',
      severity: 'error',
      from: { path: '^src/components/widgets/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    ...layersOfLib,
    { name: 'lib-has-layers', severity: 'error', from: {}, to: { path: '^src/lib/', pathNot: `^src/lib/${anyOf(LAYERS.flat())}/` } },
    { name: 'lib-is-lowest', severity: 'error', from: { path: '^src/lib/' }, to: { path: '^src/', pathNot: '^src/lib/' } },
    {
      name: 'lib-runs-in-node',
      severity: 'error',
      from: { path: '^src/lib/' },
      to: { path: '(^|/)(preact|astro|@astrojs/(preact|starlight))(/|$)|^astro:' },
    },
    {
      name: 'tensorflow-in-training',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/lib/training/' },
      to: { path: '(^|/)@tensorflow/' },
    },
    {
      name: 'charts-and-controls-know-lib-alone',
      severity: 'error',
      from: { path: '^src/components/(charts|controls)/' },
      to: { path: '^src/', pathNot: '^src/(lib/(math|format|share)|components/$1)/' },
    },
    {
      name: 'book-knows-no-widget',
      severity: 'error',
      from: { path: '^src/components/book/' },
      // The words' types are those of their files; how high a figure is in a frame was measured.
      to: { path: '^src/', pathNot: '^src/(lib|components/(book|charts|controls)|content/words)/|^src/content/embedHeights\\.json$' },
    },
    {
      name: 'practice-knows-no-widget',
      severity: 'error',
      from: { path: '^src/components/practice/' },
      to: { path: '^src/', pathNot: '^src/(lib|components/(practice|book|charts|controls)|content/words)/' },
    },
    {
      name: 'teach-knows-no-widget',
      severity: 'error',
      from: { path: '^src/components/teach/' },
      to: { path: '^src/', pathNot: '^src/(lib|components/(teach|book|charts|controls)|content/words)/' },
    },
    {
      name: 'widget-knows-no-widget',
      severity: 'error',
      from: { path: '^src/components/widgets/([^/]+)/' },
      to: { path: '^src/components/widgets/', pathNot: '^src/components/widgets/$1/' },
    },
    {
      name: 'widget-is-below-content',
      severity: 'error',
      from: { path: '^src/components/widgets/' },
      to: { path: '^src/', pathNot: '^src/(lib|components|content/words)/' },
    },
    {
      name: 'reader-gets-no-tools',
      severity: 'error',
      from: {
        path: '^src/(components|lib/(math|format|expression|share|spec|data|nn|table|surfaces|training|experiments|pytorch|practice|lab))/',
      },
      to: { dependencyTypes: ['npm-dev'] },
    },
  ],
  options: { doNotFollow: { path: 'node_modules' }, tsPreCompilationDeps: true, combinedDependencies: false },
};
