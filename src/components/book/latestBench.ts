import { getEntry } from 'astro:content';

/** The last bench, from src/content/bench. @throws Error that tells how to make one */
export async function latestBench() {
  const found = await getEntry('bench', 'latest');
  if (!found) throw new Error('No bench to show: npm run --silent bench -- --json > src/content/bench/latest.json');
  return found.data;
}
