import { faultOf } from './document';
import { Site } from './site';

interface Upload {
  announced: { bytes: number };
  received: number;
}

/** Stands for the suite behind its door, as far as an outbox can tell: it files once, and keeps what it received. */
export class Suite {
  readonly findings = new Map<string, unknown>();
  readonly keys: string[] = [];
  readonly uploads = new Map<string, Upload>();
  /** Keys of announcements that were answered: they are answered the same again, whatever became of the upload. */
  readonly announced = new Set<string>();
  account = 'inspector-gaoling';
  csrf = 'mark-1';
  loggedIn = true;
  /** Inspections and re-inspections. */
  readonly site = new Site(this.account);
  /** Called before each request; what it answers is the answer, what it throws cuts the network. */
  before: (request: Request) => Response | undefined = () => undefined;
  /** Called when something was done and is about to be told; throwing loses the answer. */
  after: (request: Request) => void = () => undefined;

  /** Becomes the network of this test. */
  connect(): this {
    globalThis.fetch = async (input, init) => {
      const request = input instanceof Request ? input : new Request(new URL(String(input), 'http://localhost'), init);
      const instead = this.before(request);
      const answer = instead ?? (await this.answer(request));
      this.after(request);
      return answer;
    };
    return this;
  }

  private async answer(request: Request): Promise<Response> {
    const path = new URL(request.url).pathname;
    if (!this.loggedIn) {
      return problem(401, 'session-ended');
    }
    if (path === '/session') {
      return json(200, { name: '李建国', account: this.account, roles: ['inspector'], areas: [], csrf: this.csrf });
    }
    if (request.method !== 'GET' && request.headers.get('X-Yimatong-Csrf') !== this.csrf) {
      return problem(403, 'csrf-refused');
    }
    const header = (name: string) => request.headers.get(name) ?? undefined;
    const body = request.method === 'GET' || request.method === 'PATCH' ? '' : await request.clone().text();
    const onSite = this.site.answer({ method: request.method, path, header, body });
    if (onSite !== undefined) {
      return json(...onSite);
    }
    const fault = request.method === 'POST' ? faultOf('POST', path, header, JSON.parse(body)) : undefined;
    if (fault !== undefined) {
      return problem(422, 'invalid-input', fault);
    }
    if (path === '/api/v1/findings') {
      return this.file(request);
    }
    return path === '/api/v1/attachments' ? this.announce(request) : this.receive(request, path.split('/').at(-1) ?? '');
  }

  private async file(request: Request): Promise<Response> {
    const report = (await request.json()) as { id: string; title: string; dueOn?: string };
    this.keys.push(request.headers.get('Idempotency-Key') ?? '');
    if (report.dueOn === undefined) {
      return problem(422, 'invalid-input', 'deadline-missing');
    }
    if (report.title.includes('?')) {
      return problem(422, 'invalid', '标题不能含有问号');
    }
    const known = this.findings.has(report.id);
    this.findings.set(report.id, report);
    return json(known ? 200 : 201, report);
  }

  private async announce(request: Request): Promise<Response> {
    const announced = (await request.json()) as { id: string; bytes: number };
    const key = request.headers.get('Idempotency-Key') ?? '';
    if (this.announced.has(key)) {
      return json(201, announced);
    }
    this.announced.add(key);
    if (!this.uploads.has(announced.id)) {
      this.uploads.set(announced.id, { announced, received: 0 });
    }
    return json(201, this.view(announced.id));
  }

  private async receive(request: Request, id: string): Promise<Response> {
    const upload = this.uploads.get(id);
    if (upload === undefined) {
      return problem(404, 'not-found');
    }
    if (request.method === 'PATCH') {
      if (request.headers.get('Content-Type') !== 'application/partial-upload') {
        return problem(415, 'unsupported-media-type');
      }
      if (Number(request.headers.get('Upload-Offset')) !== upload.received) {
        return problem(409, 'mismatching-upload-offset');
      }
      upload.received += (await request.arrayBuffer()).byteLength;
    }
    return json(200, this.view(id));
  }

  private view(id: string) {
    const { announced, received } = this.uploads.get(id)!;
    return { ...announced, receivedBytes: received, state: received === announced.bytes ? 'STORED' : 'EXPECTED' };
  }
}

export function json(status: number, body: unknown): Response {
  return new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });
}

export function problem(status: number, type: string, detail = type): Response {
  return json(status, { type: `/problems/${type}`, title: type, status, detail, requestId: 'r-1' });
}

