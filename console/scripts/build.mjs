// Builds the console into target/dist, unless nothing has changed that it is made of.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';

const MADE_OF = [
  'package-lock.json', 'index.html', 'field', 'public', 'scripts', 'src', 'vite.config.ts', 'vite.field.config.ts',
  'vite.worker.config.ts', 'tsconfig.json',
  ...['enterprises', 'inspections', 'hazards'].map(name => `../${name}-service/openapi/${name}-v1.json`),
  '../gateway/src/main/resources/texts/page.properties', '../gateway/src/main/resources/texts/page_zh.properties',
];
const INSTALLED = 'node_modules/.yimatong-lock';
const BUILT = 'target/dist.of';
/** What the scripts are made of (ADR 93). */
const BILL = 'target/bom.json';

const hashOf = names => {
  const hash = createHash('sha256');
  for (const file of names.flatMap(filesIn).filter(name => !name.startsWith('src/generated/'))) {
    hash.update(file).update(readFileSync(file));
  }
  return hash.digest('hex');
};
const filesIn = name =>
  !statSync(name).isDirectory()
    ? [name]
    : readdirSync(name, { recursive: true }).sort().map(file => `${name}/${file}`).filter(file => statSync(file).isFile());
const kept = file => (existsSync(file) ? readFileSync(file, 'utf8') : '');
const run = (...command) => execFileSync(command[0], command.slice(1), { stdio: 'inherit' });

/** As CycloneDX, from the lock: `npm sbom` is not in every npm that comes with Debian. */
const billOfParts = () => {
  const { name, version, packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  const component = (name, version) => ({ type: 'library', name, version, purl: `pkg:npm/${name.replace('@', '%40')}@${version}` });
  const components = Object.entries(packages)
    .filter(([path, part]) => path !== '' && !part.dev)
    .map(([path, { version, license = 'unknown', integrity }]) => ({
      ...component(path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length), version),
      hashes: [{ alg: 'SHA-512', content: Buffer.from(integrity.slice('sha512-'.length), 'base64').toString('hex') }],
      licenses: [license.includes(' ') ? { expression: license } : { license: { id: license } }],
    }));
  return JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, metadata: { component: component(name, version) }, components }, null, 2);
};

const lock = hashOf(['package-lock.json']);
if (kept(INSTALLED) !== lock) {
  run('npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error');
  writeFileSync(INSTALLED, lock);
}
const sources = hashOf(MADE_OF);
if (kept(BUILT) !== sources) {
  rmSync(BUILT, { force: true });
  rmSync('target/classes', { recursive: true, force: true }); // files of an older build have other names, and would stay
  run('node', 'scripts/generate.mjs');
  run('node', 'node_modules/typescript/bin/tsc', '--noEmit');
  run('node', 'node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn');
  run('node', 'node_modules/vite/bin/vite.js', 'build', '-c', 'vite.field.config.ts', '--logLevel', 'warn');
  run('node', 'node_modules/vite/bin/vite.js', 'build', '-c', 'vite.worker.config.ts', '--logLevel', 'warn');
  run('node', 'scripts/pack.mjs');
  writeFileSync(BILL, billOfParts());
  writeFileSync(BUILT, sources);
}
