import type { APIRoute } from 'astro';
import { withBase } from '../lib/book/basePath';

/** Everything may be read; where the site's address is known, the site map is named. */
export const GET: APIRoute = ({ site }) => {
  const siteMap = site ? `Sitemap: ${new URL(withBase(import.meta.env.BASE_URL, '/sitemap-index.xml'), site).href}\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${siteMap}`);
};
