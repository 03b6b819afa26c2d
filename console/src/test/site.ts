import type { Inspections } from '../api/client';
import { faultOf } from './document';

type Bundle = Inspections['InspectionBundle'];
type Entry = Inspections['NewInspectionEntry'];
type Answer = [status: number, body: unknown];

/** A request as it comes in, whatever brought it. */
export interface Asked {
  method: string;
  path: string;
  header: (name: string) => string | undefined;
  body: string;
}

/** Stands for the suite's part about inspections and re-inspections, as strict as its documents, for one inspector. */
export class Site {
  readonly visits = new Map<string, Bundle['inspection']>();
  readonly entries = new Map<string, Entry>();
  readonly states = new Map<string, Inspections['InspectionState']>();
  readonly findings = new Map<string, Inspections['Finding']>();
  readonly steps = new Map<string, Inspections['FindingStep'][]>();
  /** Answers that were given to a key: the same again, or 422 if the request is another one. */
  private readonly answers = new Map<string, { body: string; answer: Answer }>();
  /** How often a change came, to tell what was sent from what had its effect. */
  changes = 0;
  /** What it has against a part, by number; 0 is the visit. */
  refuses: (number: number, part: Entry | Bundle['inspection']) => string | undefined = () => undefined;
  /** What it has against the newest conclusion. */
  obstacles: (said: Entry[]) => Inspections['ConclusionObstacle'][] = () => [];

  constructor(private readonly account: string) {}

  /** What it answers to a request; nothing to what it does not know. */
  answer(asked: Asked): Answer | undefined {
    const [, kind, id = '', more] = /^\/api\/v1\/(inspection-bundles|inspections|findings)(?:\/([^/]+))?(?:\/([^/]+))?$/.exec(asked.path) ?? [];
    if (kind === undefined || (kind === 'findings' && (id === '' || !this.findings.has(id)))) {
      return undefined;
    }
    if (asked.method === 'GET') {
      return this.read(kind, id, more);
    }
    this.changes++;
    const body = JSON.parse(asked.body) as unknown;
    const fault = faultOf(asked.method, asked.path, asked.header, body);
    if (fault !== undefined) {
      return refusal(422, 'invalid-input', fault);
    }
    if (kind === 'inspection-bundles') {
      return this.once(asked, () => [200, this.take(body as Bundle)]);
    }
    return kind === 'inspections' ? this.cancel(id) : this.reinspect(id, asked.header('If-Match') ?? '', body as Inspections['ReInspection']);
  }

  private once({ header, body }: Asked, effect: () => Answer): Answer {
    const key = header('Idempotency-Key') ?? '';
    const before = this.answers.get(key);
    if (before !== undefined) {
      return before.body === body ? before.answer : refusal(422, 'idempotency-key-reused');
    }
    const answer = effect();
    this.answers.set(key, { body, answer });
    return answer;
  }

  private take({ inspection, entries }: Bundle): Inspections['InspectionBundleOutcome'] {
    const { id } = inspection;
    const visit = this.attempt(0, inspection, () => {
      const before = this.visits.get(id);
      if (before !== undefined && JSON.stringify(before) !== JSON.stringify(inspection)) {
        return 'inspection-id-taken';
      }
      this.visits.set(id, inspection);
      this.states.set(id, this.states.get(id) ?? 'BEGUN');
      return before === undefined;
    });
    return { id, inspection: visit, entries: entries.map(entry => ({ number: entry.number, ...this.keep(id, entry) })) };
  }

  private keep(id: string, entry: Entry) {
    return this.attempt(entry.number, entry, () => {
      const key = `${id} ${entry.number}`;
      const before = this.entries.get(key);
      if (before !== undefined) {
        return JSON.stringify(before) === JSON.stringify(entry) ? false : 'entry-number-taken';
      }
      if (this.states.has(id) && this.states.get(id) !== 'BEGUN') {
        return 'inspection-settled';
      }
      this.entries.set(key, entry);
      this.settle(id);
      return true;
    });
  }

  /** @param effect tells whether it is new, or what is against it */
  private attempt(number: number, part: Entry | Bundle['inspection'], effect: () => boolean | string): Inspections['InspectionBundlePart'] {
    const against = this.refuses(number, part) ?? effect();
    return typeof against === 'string'
      ? { fate: 'REFUSED', problem: { ...(refusal(422, against)[1] as Inspections['Problem']) } }
      : { fate: against ? 'NEW' : 'KNOWN' };
  }

  /** The first conclusion of which all before it is there and nothing stands in its way takes effect. */
  private settle(id: string): void {
    const said = this.said(id);
    const gapless = said.filter((entry, place) => entry.number === place + 1);
    const concluded = gapless.some(entry => entry.content.kind === 'CONCLUSION' && this.obstacles(said.slice(0, entry.number)).length === 0);
    if (this.states.get(id) === 'BEGUN' && concluded) {
      this.states.set(id, 'CONCLUDED');
    }
  }

  /** Of an inspection what was said, by number. */
  said(id: string): Entry[] {
    const mine = [...this.entries].filter(([key]) => key.startsWith(id));
    return mine.map(([, entry]) => entry).sort((a, b) => a.number - b.number);
  }

  private read(kind: string, id: string, more: string | undefined): Answer | undefined {
    if (kind === 'findings') {
      return more === 'steps' ? [200, this.steps.get(id) ?? []] : [200, this.findings.get(id)];
    }
    this.settle(id);
    const state = this.states.get(id);
    if (state === undefined) {
      return refusal(404, 'not-found');
    }
    const said = this.said(id);
    const last = said.at(-1)?.number ?? 0;
    const missing = Array.from({ length: last }, (_, place) => place + 1).filter(number => !this.entries.has(`${id} ${number}`));
    const obstacles = state === 'BEGUN' ? this.obstacles(said) : [];
    return more === 'record'
      ? [200, { state, said: [], missing, obstacles, attachments: [], findings: [] }]
      : [200, { id, version: 1, state }];
  }

  private cancel(id: string): Answer {
    this.states.set(id, 'CANCELLED');
    return [200, { id, version: 2, state: 'CANCELLED' }];
  }

  private reinspect(id: string, match: string, { passed, comment, dueOn }: Inspections['ReInspection']): Answer {
    const finding = this.findings.get(id)!;
    if (passed === (dueOn !== undefined)) {
      return refusal(422, 'invalid-input', passed ? 'due-on-of-passed' : 'due-on-missing');
    }
    if (match !== `"${finding.version}"`) {
      return [412, { ...(refusal(412, 'stale-version')[1] as object), current: finding }];
    }
    const steps = this.steps.get(id) ?? [];
    if (steps.findLast(step => step.kind === 'RECTIFICATION_SUBMITTED')?.actor === this.account) {
      return refusal(409, 'reinspection-by-rectifier');
    }
    const to = passed ? 'CLOSED' : 'RECTIFYING';
    const now: Inspections['Finding'] = { ...finding, version: finding.version + 1, state: to, dueOn: dueOn ?? finding.dueOn };
    const kind = passed ? 'REINSPECTION_PASSED' : 'REINSPECTION_FAILED';
    this.findings.set(id, now);
    const step = { number: now.version, kind, at: new Date().toISOString(), actor: this.account, to, dueOn: now.dueOn } as const;
    this.steps.set(id, [...steps, { ...step, statement: comment, attachments: [] }]);
    return [200, now];
  }
}

function refusal(status: number, type: string, detail = type): Answer {
  return [status, { type: `/problems/${type}`, title: type, status, detail, requestId: 'r-1' }];
}
