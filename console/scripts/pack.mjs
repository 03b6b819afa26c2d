// Writes a .gz beside each text file, and refuses a page whose scripts outgrow what its users' networks and PCs bear.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { filesOf } from './files.mjs';

const DIST = 'target/dist';
/** In kB (1,000 bytes) of script, gzip: an inspector's poor network, an office's old PC. */
const BUDGETS = { 'field/index.html': 110, 'index.html': 700 };

const packed = file => gzipSync(readFileSync(`${DIST}/${file}`), { level: 9 });

for (const [page, budget] of Object.entries(BUDGETS)) {
  const scripts = filesOf(DIST, page).filter(file => file.endsWith('.js'));
  const size = scripts.reduce((sum, file) => sum + packed(file).length, 0) / 1000;
  console.log(`console: ${page} has ${size.toFixed(1)} kB of script (gzip), of ${budget}`);
  if (size > budget) {
    throw new Error(`${page} has outgrown its budget`);
  }
}
rmSync(`${DIST}/.vite`, { recursive: true });
for (const file of readdirSync(DIST, { recursive: true })) {
  if (/\.(js|css|html|svg|webmanifest)$/.test(file)) {
    writeFileSync(`${DIST}/${file}.gz`, packed(file));
  }
}
