/** What package-lock.json says of a package. */
export interface LockedPackage {
  version?: string;
  license?: string;
  dev?: boolean;
  optional?: boolean;
  devOptional?: boolean;
}

/**
 * The packages that the book is built from, as 'name version', by their licences; the licence of most packages comes first.
 * Left out: what only tests and development need, and what is for one kind of machine. Throws for a package without a licence.
 */
export function packagesByLicence(locked: Readonly<Record<string, LockedPackage>>): { licence: string; packages: string[] }[] {
  const found = new Map<string, Set<string>>();
  for (const [path, { version = '', license, ...use }] of Object.entries(locked)) {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    if (path === '' || use.dev || use.optional || use.devOptional) continue;
    if (license === undefined) throw new Error(`The package ${name} has no licence.`);
    found.set(license, (found.get(license) ?? new Set()).add(`${name} ${version}`));
  }
  return [...found]
    .map(([licence, packages]) => ({ licence, packages: [...packages].sort() }))
    .sort((a, b) => b.packages.length - a.packages.length || (a.licence < b.licence ? -1 : 1));
}
