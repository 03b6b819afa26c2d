import type { Inspections } from '../../api/client';
import { store, tellChanged, type Photo, type Report } from '../store';
import { contentsOf, numbered } from './entries';
import { mayChange, subjectOf, type Edition, type Inspection, type Word } from './inspection';
import { obstaclesOf } from './obstacles';

/** Begins an inspection; from now on it is on the device. */
export async function beginInspection(
  account: string,
  enterprise: { uscc: string; name: string; place: string },
  start: Pick<Inspections['NewInspection'], 'officers' | 'purpose' | 'taskId'> & { checklist?: Inspections['ChecklistUsed'] },
): Promise<Inspection> {
  const id = crypto.randomUUID();
  const { uscc, name, place } = enterprise;
  const inspection: Inspection = {
    id,
    account,
    key: crypto.randomUUID(),
    state: 'DRAFT',
    enterprise: name,
    visit: { id, uscc, kind: 'ROUTINE', place, begunAt: new Date().toISOString(), ...start },
    words: {},
    entries: [],
    begun: false,
    asked: false,
    changedAt: Date.now(),
    obstacles: [],
  };
  const transaction = (await store()).transaction('inspections', 'readwrite', { durability: 'strict' });
  void transaction.store.put(inspection);
  await transaction.done;
  tellChanged();
  return inspection;
}

export async function inspectionsOf(account: string): Promise<Inspection[]> {
  const all = await (await store()).getAll('inspections');
  return all.filter(one => one.account === account).sort((a, b) => a.changedAt - b.changedAt);
}

/**
 * Changes an inspection as it stands now, in one transaction with its photos, which is on the disk when it answers.
 *
 * @param change answers the changed one, or nothing to leave it; it may put and delete photos of it
 */
export async function changeInspection(
  id: string,
  change: (kept: Inspection, more: { findings: Report[]; put: (photo: Photo) => void; drop: (photo: string) => void }) => Inspection | undefined,
): Promise<Inspection | undefined> {
  const transaction = (await store()).transaction(['inspections', 'photos', 'reports'], 'readwrite', { durability: 'strict' });
  const photos = transaction.objectStore('photos');
  const kept = await transaction.objectStore('inspections').get(id);
  const findings = (await transaction.objectStore('reports').getAll()).filter(report => report.body.inspectionId === id);
  const changed = kept && change(kept, { findings, put: photo => void photos.put(photo), drop: photo => void photos.delete(photo) });
  if (changed !== undefined) {
    await transaction.objectStore('inspections').put(changed);
  }
  await transaction.done;
  tellChanged();
  return changed;
}

/** Writes down of the visit what was typed; once the suite has it, it stays. */
export function writeVisit(id: string, patch: Partial<Inspection['visit']>): Promise<Inspection | undefined> {
  return changeInspection(id, kept =>
    kept.state === 'DRAFT' && !kept.begun ? { ...kept, visit: { ...kept.visit, ...patch }, changedAt: Date.now() } : undefined,
  );
}

/** Says something about the thing that the word is about; what was said of it before stays, but for the patch. */
export function say(id: string, word: Word, patch: object): Promise<Inspection | undefined> {
  return changeInspection(id, kept => saying(kept, word, () => patch));
}

/** The draft with something said; nothing if that may not be said any more. */
export function saying(kept: Inspection, word: Word, patchOf: (said: Word) => object): Inspection | undefined {
  const subject = subjectOf(word);
  if (kept.state !== 'DRAFT' || !mayChange(kept, subject)) {
    return undefined;
  }
  return { ...patched(kept, word, patchOf), changedAt: Date.now() };
}

/** The inspection with something said: what was said of the thing before stays, but for the patch. */
export function patched(kept: Inspection, word: Word, patchOf: (said: Word) => object): Inspection {
  const subject = subjectOf(word);
  const said = kept.words[subject]?.word ?? word;
  const now = { ...said, ...patchOf(said) } as Word;
  return { ...kept, words: { ...kept.words, [subject]: { at: new Date().toISOString(), word: now } } };
}

/**
 * Hands a draft over to be sent: numbers what was said, with the findings that came of it.
 *
 * @returns nothing if something stands in the way, or it was handed over already
 */
export function handOver(id: string, { checklist, edition, items = [] }: Edition): Promise<Inspection | undefined> {
  return changeInspection(id, (kept, { findings }) => {
    const used = kept.visit.checklist;
    if (kept.state !== 'DRAFT' || used?.checklist !== checklist || used?.edition !== edition) {
      return undefined;
    }
    const inspection = { ...kept, words: withFindings(kept, findings) };
    if (obstaclesOf(inspection, items).length > 0) {
      return undefined;
    }
    const entries = numbered(inspection, contentsOf(inspection, items), new Date().toISOString());
    return { ...inspection, entries, state: 'WAITING', problem: undefined, key: crypto.randomUUID(), changedAt: Date.now() };
  });
}

function withFindings(kept: Inspection, findings: Report[]): Inspection['words'] {
  const told = Object.entries(kept.words).map(([subject, written]) => {
    const { word } = written;
    if (word.kind !== 'ANSWER' || !mayChange(kept, subject)) {
      return [subject, written];
    }
    // one that was taken back may never be filed; if it is, it names the inspection itself
    const filed = findings.filter(({ state, body }) => state !== 'DRAFT' && body.checklistItem === word.item);
    const ids = filed.map(({ id: finding }) => finding);
    return [subject, { ...written, word: { ...word, findings: ids.slice(0, 50) } }];
  });
  return Object.fromEntries(told) as Inspection['words'];
}

/** Takes back what was never asked, was refused, or has no effect: it is written on, and handed over anew. */
export function reopenInspection(id: string): Promise<Inspection | undefined> {
  return changeInspection(id, kept => {
    const mayReopen = ['REFUSED', 'HELD'].includes(kept.state) || (kept.state === 'WAITING' && !kept.asked);
    return mayReopen ? { ...kept, state: 'DRAFT' } : undefined;
  });
}

/** Throws away what its writer no longer wants, or what the suite has whole; never what is on its way. */
export async function forgetInspection(id: string): Promise<boolean> {
  const transaction = (await store()).transaction(['inspections', 'photos', 'reports'], 'readwrite');
  const kept = await transaction.objectStore('inspections').get(id);
  const photos = await transaction.objectStore('photos').index('report').getAll(id);
  const onItsWay = kept !== undefined && inspectionOnItsWay(kept, photos);
  if (!onItsWay) {
    photos.forEach(photo => void transaction.objectStore('photos').delete(photo.id));
    void transaction.objectStore('inspections').delete(id);
    for (const report of await transaction.objectStore('reports').getAll()) {
      if (report.state === 'DRAFT' && report.body.inspectionId === id && !kept?.begun) {
        const { inspectionId: _, checklistItem: __, ...body } = report.body; // of an inspection that never was
        void transaction.objectStore('reports').put({ ...report, body });
      }
    }
  }
  await transaction.done;
  tellChanged();
  return !onItsWay;
}

/** Whether photos are to be sent now: the suite keeps what names them. */
export function namesItsPhotos({ state, entries }: Inspection): boolean {
  return state !== 'DRAFT' && state !== 'CANCELLED' && entries.some(entry => entry.fate === 'KEPT');
}

/** Whether the suite has yet to acknowledge something of it. */
export function inspectionOnItsWay(inspection: Inspection, photos: Photo[]): boolean {
  const unsent = photos.some(photo => photo.report === inspection.id && photo.state === 'WAITING');
  return inspection.state === 'WAITING' || (namesItsPhotos(inspection) && unsent);
}
