/** Starlight's own parts of a page, by the names under which it lets a site replace them. */
declare module 'virtual:starlight/components/*' {
  const Part: import('astro/runtime/server/index.js').AstroComponentFactory;
  export default Part;
}
