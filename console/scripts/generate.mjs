// Writes src/generated: the types of the services' APIs, the words of a code's reasons, of kinds and areas as the public
// page has them, and the decoder of codes as a file.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';

const generated = new URL('../src/generated/', import.meta.url);
const root = new URL('../../', import.meta.url);

await mkdir(generated, { recursive: true });
for (const service of ['enterprises', 'inspections', 'hazards']) {
  const document = new URL(`${service}-service/openapi/${service}-v1.json`, root);
  await writeFile(new URL(`${service}.ts`, generated), astToString(await openapiTS(document)));
}
const texts = new URL('gateway/src/main/resources/texts/', root);
const reasons = { zh: await reasonsOf('page_zh.properties'), en: await reasonsOf('page.properties') };
await writeFile(new URL('reasons.json', generated), JSON.stringify(reasons, null, 1));
await writeFile(new URL('names.json', generated), JSON.stringify({ zh: await namesOf('page_zh.properties'), en: await namesOf('page.properties') }, null, 1));
await writeFile(new URL('qr-decoder.js', generated), await decoderOf('qr-scanner/qr-scanner-worker.min.js'));

async function reasonsOf(file) {
  return textsOf(file, 'reason.', 7);
}
/** Of kinds of enterprises and of areas. */
async function namesOf(file) {
  return { ...(await textsOf(file, 'kind.')), ...(await textsOf(file, 'area.')) };
}
async function textsOf(file, prefix, cut = 0) {
  const lines = (await readFile(new URL(file, texts), 'utf8')).split('\n');
  return Object.fromEntries(lines.filter(line => line.startsWith(prefix)).map(line => line.slice(cut).split(/=(.*)/s, 2)));
}
/** The text of which qr-scanner makes its worker; as a file, the policy for workers can stay `'self'`. */
async function decoderOf(module) {
  const source = await readFile(new URL(`../node_modules/${module}`, import.meta.url), 'utf8');
  let text = '';
  globalThis.Worker = class {};
  URL.createObjectURL = parts => (text = parts.join(''));
  globalThis.Blob = function (parts) {
    return parts;
  };
  (await import(`data:text/javascript,${encodeURIComponent(source)}`)).createWorker();
  return text;
}
