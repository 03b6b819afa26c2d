import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

interface Operation {
  parameters?: { $ref?: string }[];
  requestBody?: { content: Record<string, object> };
}
type Document = { paths: Record<string, Record<string, Operation>>; components: { schemas: Record<string, object> } };

const DOCUMENTS = ['enterprises', 'inspections', 'hazards'].map(service => {
  const file = new URL(`../../${service}-service/openapi/${service}-v1.json`, import.meta.url);
  return { service, document: strict(JSON.parse(readFileSync(file, 'utf8')) as Document) };
});

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats(ajv);
DOCUMENTS.forEach(({ service, document }) => ajv.addSchema(document, service));
const compiled = new Map<string, ValidateFunction>();

/** The services take no member that they do not know; their documents do not say it of each. */
function strict<T>(part: T): T {
  if (typeof part === 'object' && part !== null) {
    if ('properties' in part && !('additionalProperties' in part)) {
      Object.assign(part, { additionalProperties: false });
    }
    Object.values(part).forEach(strict);
  }
  return part;
}

/** What is wrong with a request by the documents of the services: the stand-in must not take what they would refuse. */
export function faultsOf({ method = 'GET', url = '/', headers }: IncomingMessage, body: string): string[] {
  const path = new URL(url, 'http://door').pathname;
  if (method === 'GET' || !path.startsWith('/api/v1/')) {
    return [];
  }
  for (const { service, document } of DOCUMENTS) {
    const template = Object.keys(document.paths).find(it => new RegExp(`^${it.replace(/\{[^}]*\}/g, '[^/]+')}$`).test(path));
    const operation = template && document.paths[template]?.[method.toLowerCase()];
    if (template !== undefined && operation) {
      const place = `${service}#/paths/${template.replace(/~/g, '~0').replace(/\//g, '~1')}/${method.toLowerCase()}`;
      return [...missing(operation, headers), ...wrongIn(place, operation, body)];
    }
  }
  return [`No service has ${method} ${path}`];
}

function missing({ parameters = [] }: Operation, headers: IncomingMessage['headers']): string[] {
  const asked = parameters.flatMap(({ $ref }) => $ref?.split('/').at(-1) ?? []);
  return asked.filter(name => headers[name.toLowerCase()] === undefined).map(name => `${name} is missing`);
}

function wrongIn(place: string, { requestBody }: Operation, body: string): string[] {
  if (requestBody?.content['application/json'] === undefined) {
    return [];
  }
  const reference = `${place}/requestBody/content/application~1json/schema`.replace(/[{}]/g, encodeURIComponent);
  const fits = compiled.get(reference) ?? ajv.compile({ $ref: reference });
  compiled.set(reference, fits);
  fits(JSON.parse(body));
  return (fits.errors ?? []).map(error => `${error.instancePath} ${error.message ?? ''}`);
}
