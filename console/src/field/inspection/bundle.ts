import { answered, api, inTheNameOf, type Inspections } from '../../api/client';
import { NotOurs, Refused, type Problem } from '../../api/problem';
import { outcomeOf, stops, type Pause } from '../../shared/outcome';
import { endIn, lineOf } from './entries';
import type { Entry, Inspection } from './inspection';
import { changeInspection } from './sheets';

/** Entries of one bundle: the longest, of 4000 letters and 70 ids, are 15 kB, and the door takes 1 MiB at once. */
const AT_ONCE = 50;

type Told = Inspections['InspectionBundleOutcome'];
type Part = Inspections['InspectionBundlePart'];

/** Sends an inspection that waits, part by part, and then asks what it amounts to. */
export async function sendInspection({ id }: Inspection): Promise<Pause | undefined> {
  for (;;) {
    // from here on what it says stays as it is: the suite may know it
    const waiting = await changeInspection(id, kept => (kept.state === 'WAITING' ? { ...kept, asked: true, ended: endIn(kept) } : undefined));
    if (waiting === undefined) {
      return undefined;
    }
    const parts = newOf(waiting);
    const pause = parts.length > 0 || !wasTold(waiting) ? await tell(waiting, parts) : await askWhatBecame(waiting);
    if (pause !== undefined) {
      return pause;
    }
  }
}

const newOf = ({ entries }: Inspection) => entries.filter(entry => entry.fate === 'NEW').slice(0, AT_ONCE);
const wasTold = ({ begun, problem }: Inspection) => begun || problem !== undefined;

async function tell(waiting: Inspection, parts: Entry[]): Promise<Pause | undefined> {
  const { answer, pause, problem } = await outcomeOf(bundle(waiting, parts).catch((failure: unknown) => anew(waiting, parts, failure)));
  if (!stops(pause)) {
    await changeInspection(waiting.id, kept => (answer ? after(kept, answer) : pause ? { ...kept, delay: problem } : refused(kept, problem)));
  }
  return pause;
}

/**
 * A page of another edition had sent other parts together under this key, and died before it was answered: what became
 * of each part is asked under another key, since the suite knows parts by their numbers.
 */
async function anew(waiting: Inspection, parts: Entry[], failure: unknown): Promise<Told> {
  if (!(failure instanceof Refused && failure.problem.type.endsWith('/idempotency-key-reused'))) {
    throw failure;
  }
  const key = crypto.randomUUID();
  await changeInspection(waiting.id, kept => ({ ...kept, key }));
  return bundle({ ...waiting, key }, parts);
}

async function bundle({ id, account, key, visit }: Inspection, parts: Entry[]): Promise<Told> {
  const { place, purpose, checklist, officers, ...known } = visit;
  const told = await answered(
    api.POST('/api/v1/inspection-bundles', {
      ...inTheNameOf(account),
      params: { header: { 'Idempotency-Key': key } },
      body: {
        inspection: {
          ...known,
          place: lineOf(place) ?? '',
          ...(lineOf(purpose) === undefined ? {} : { purpose: lineOf(purpose) }),
          officers: officers.map(({ name, certificate }) => ({ name: lineOf(name) ?? '', certificate })),
          checklist: checklist!,
        },
        entries: parts.map(({ number, at, content }) => ({ number, at, content })),
      },
    }),
  );
  const numbers = told?.entries?.map(part => part.number);
  if (told?.id !== id || numbers?.join() !== parts.map(part => part.number).join()) {
    throw new NotOurs('Something between answered in place of the suite');
  }
  return told;
}

/** Each part has its answer; what follows is another request. */
function after(kept: Inspection, { inspection, entries }: Told): Inspection {
  const parts = new Map(entries.map(part => [part.number, part]));
  return {
    ...kept,
    key: crypto.randomUUID(),
    begun: inspection.fate !== 'REFUSED',
    problem: problemOf(inspection),
    delay: undefined,
    entries: kept.entries.map(entry => answeredBy(parts.get(entry.number), entry)),
  };
}

function answeredBy(part: Part | undefined, entry: Entry): Entry {
  return part === undefined || entry.fate !== 'NEW'
    ? entry
    : { ...entry, fate: part.fate === 'REFUSED' ? 'REFUSED' : 'KEPT', problem: problemOf(part) };
}

const problemOf = ({ fate, problem }: Part) => (fate === 'REFUSED' ? (problem as Problem) : undefined);

/** The whole bundle was refused: none of its parts is there. */
function refused(kept: Inspection, problem: Problem | undefined): Inspection {
  return { ...kept, state: 'REFUSED', asked: false, problem, delay: undefined, key: crypto.randomUUID() };
}

/** All was told and answered: now the record says whether the conclusion has its effect. */
async function askWhatBecame(waiting: Inspection): Promise<Pause | undefined> {
  if (!waiting.begun) {
    await changeInspection(waiting.id, kept => ({ ...kept, state: 'REFUSED', asked: false }));
    return undefined;
  }
  const { answer, pause, problem } = await outcomeOf(record(waiting));
  if (answer === undefined) {
    if (!stops(pause)) {
      await changeInspection(waiting.id, kept => (pause ? { ...kept, delay: problem } : { ...kept, problem, state: 'HELD', asked: false }));
    }
    return pause;
  }
  const changed = await changeInspection(waiting.id, kept => judged(kept, answer));
  return changed?.state === 'WAITING' ? 'LATER' : undefined;
}

async function record({ id, account }: Inspection): Promise<Inspections['InspectionRecord']> {
  const said = await answered(api.GET('/api/v1/inspections/{id}/record', { ...inTheNameOf(account), params: { path: { id } } }));
  if (said?.state === undefined || !Array.isArray(said.obstacles)) {
    throw new NotOurs('Something between answered in place of the suite');
  }
  return said;
}

function judged(kept: Inspection, { state, obstacles, missing }: Inspections['InspectionRecord']): Inspection {
  const now: Inspection = { ...kept, asked: false, problem: undefined, delay: undefined, obstacles };
  if (state === 'CONCLUDED') {
    return { ...now, state: 'FILED', obstacles: [] };
  }
  if (state === 'CANCELLED') {
    return { ...now, state: 'CANCELLED' };
  }
  if (kept.entries.some(entry => entry.fate === 'REFUSED')) {
    return { ...now, state: 'REFUSED' };
  }
  // the suite lacks what it said it kept: it is told again
  const lost = kept.entries.filter(entry => missing.includes(entry.number));
  return lost.length > 0
    ? { ...kept, entries: kept.entries.map(entry => (lost.includes(entry) ? { ...entry, fate: 'NEW' } : entry)) }
    : { ...now, state: 'HELD' };
}
