import { readFileSync } from 'node:fs';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

interface Operation {
  parameters?: { $ref?: string }[];
  security?: Record<string, string[]>[];
  requestBody?: { content: Record<string, { schema: object }> };
}
interface Document {
  paths: Record<string, Record<string, Operation>>;
}

const root = new URL('../../../', import.meta.url);
const ajv = new Ajv2020({ strict: false });
addFormats(ajv);

const documents = ['enterprises', 'inspections', 'hazards'].map(name => {
  const text = readFileSync(new URL(`${name}-service/openapi/${name}-v1.json`, root), 'utf8');
  const document = JSON.parse(text, asTheServiceReads) as Document;
  ajv.addSchema(document, name);
  return { name, document };
});

/** Patterns of the documents hold for the whole text, but for "not blank"; unknown members are refused. */
function asTheServiceReads(key: string, value: unknown): unknown {
  if (key === 'pattern' && typeof value === 'string' && value !== '\\S') {
    return `^(?:${value})$`;
  }
  const members = value as { type?: string; properties?: object; additionalProperties?: unknown } | null;
  return typeof members === 'object' && members?.type === 'object' && members.properties !== undefined
    ? { additionalProperties: false, ...members }
    : value;
}

const checks = new Map<string, ValidateFunction | undefined>();

/**
 * What the documents of the services have against a change, so that a stand-in for them is no more lenient than they
 * are; undefined if nothing. Rules between members are the services' own: stand-ins have to know them.
 *
 * @param header answers a header of the request, by its name
 */
export function faultOf(method: string, path: string, header: (name: string) => string | undefined, body: unknown): string | undefined {
  const found = operationOf(method, path);
  if (found === undefined) {
    return `There is no ${method} ${path}`;
  }
  const wanted = ['Idempotency-Key', 'If-Match'].find(name => found.operation.parameters?.some(it => it.$ref?.endsWith(name)) && !header(name));
  if (wanted !== undefined) {
    return `${method} ${path} needs ${wanted}`;
  }
  const check = checkOf(found);
  return check === undefined || check(body) ? undefined : `${method} ${path}: ${ajv.errorsText(check.errors)}`;
}

/** Whether the documents admit who has one of these roles; what they do not know admits everybody. */
export function admits(method: string, path: string, roles: string[]): boolean {
  const wanted = operationOf(method, path)?.operation.security?.flatMap(scheme => Object.values(scheme).flat()) ?? [];
  return wanted.length === 0 || roles.some(role => wanted.includes(role));
}

function operationOf(method: string, path: string) {
  for (const { name, document } of documents) {
    for (const [template, operations] of Object.entries(document.paths)) {
      const operation = operations[method.toLowerCase()];
      if (operation && new RegExp(`^${template.replace(/\{\w+\}/g, '[^/]+')}$`).test(path)) {
        return { name, template, method: method.toLowerCase(), operation };
      }
    }
  }
  return undefined;
}

function checkOf({ name, template, method, operation }: NonNullable<ReturnType<typeof operationOf>>): ValidateFunction | undefined {
  const key = `${method} ${template}`;
  if (!checks.has(key)) {
    const json = operation.requestBody?.content['application/json'];
    const pointer = ['paths', template, method, 'requestBody', 'content', 'application/json', 'schema'];
    const escaped = pointer.map(part => encodeURIComponent(part.replace(/~/g, '~0').replace(/\//g, '~1'))).join('/');
    checks.set(key, json && ajv.compile({ $ref: `${name}#/${escaped}` }));
  }
  return checks.get(key);
}
