import { readFileSync } from 'node:fs';

/**
 * The scripts and styles of a page as the build names them.
 *
 * @param {string} dist folder of the build
 * @param {string} page its HTML file in the sources
 * @param {boolean} [later] also what it loads when it is asked for
 * @returns {string[]}
 */
export function filesOf(dist, page, later = true) {
  const named = page === 'index.html' ? 'manifest' : 'field';
  const manifest = JSON.parse(readFileSync(`${dist}/.vite/${named}.json`, 'utf8'));
  const seen = new Set();
  const files = new Set();
  const walk = key => {
    if (!seen.has(key)) {
      seen.add(key);
      const chunk = manifest[key];
      [chunk.file, ...(chunk.css ?? []), ...(chunk.assets ?? [])].forEach(file => files.add(file));
      [...(chunk.imports ?? []), ...(later ? (chunk.dynamicImports ?? []) : [])].forEach(walk);
    }
  };
  walk(page);
  return [...files];
}
