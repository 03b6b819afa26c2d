import { answered, api, ifMatch, inTheNameOf, type Inspections } from '../../api/client';
import { NotOurs } from '../../api/problem';
import { store, tellChanged } from '../store';
import { signedEnd } from './entries';
import type { Inspection } from './inspection';
import { changeInspection, inspectionOnItsWay } from './sheets';

/**
 * Gives up an inspection that the suite has begun, for a reason. If it was concluded or given up meanwhile, that is
 * what is known of it afterwards.
 *
 * @throws Refused, Unreachable or NotLoggedIn: then it stands as before, or is found given up the next time
 */
export async function giveUp({ id, account }: Inspection, reason: string): Promise<void> {
  const mine = inTheNameOf(account);
  let now = ours(id, await answered(api.GET('/api/v1/inspections/{id}', { ...mine, params: { path: { id } } })));
  if (now.state === 'BEGUN') {
    const params = { path: { id }, header: ifMatch(now.version) };
    now = ours(id, await answered(api.PUT('/api/v1/inspections/{id}/cancellation', { ...mine, params, body: { reason } })));
  }
  const state = now.state === 'CONCLUDED' ? 'FILED' : 'CANCELLED';
  await changeInspection(id, kept => ({ ...kept, state, asked: false }));
}

/** What a strange network answers must not be taken for the suite's word: an inspection would be given up here only. */
function ours(id: string, inspection: Inspections['Inspection'] | undefined): Inspections['Inspection'] {
  if (inspection?.id !== id) {
    throw new NotOurs('Something between answered in place of the suite');
  }
  return inspection;
}

/**
 * Begins another inspection with all that was written in one that the suite will not take: its words, its pictures, and
 * what was not sent of its findings.
 */
export async function beginAnew(id: string): Promise<Inspection | undefined> {
  const transaction = (await store()).transaction(['inspections', 'photos', 'reports'], 'readwrite', { durability: 'strict' });
  const inspections = transaction.objectStore('inspections');
  const kept = await inspections.get(id);
  const photos = await transaction.objectStore('photos').index('report').getAll(id);
  let begun: Inspection | undefined;
  if (kept !== undefined && !inspectionOnItsWay(kept, photos)) {
    begun = anew(kept, crypto.randomUUID());
    void inspections.put(begun);
    photos.forEach(photo => void transaction.objectStore('photos').put({ ...photo, report: begun!.id }));
    for (const report of await transaction.objectStore('reports').getAll()) {
      if (report.body.inspectionId === id && report.state === 'DRAFT') {
        void transaction.objectStore('reports').put({ ...report, body: { ...report.body, inspectionId: begun.id } });
      }
    }
    if (!kept.begun || kept.state === 'CANCELLED') {
      void inspections.delete(id); // else it is still to be given up
    }
  }
  await transaction.done;
  tellChanged();
  return begun;
}

function anew(kept: Inspection, id: string): Inspection {
  return {
    ...kept,
    id,
    key: crypto.randomUUID(),
    state: 'DRAFT',
    visit: { ...kept.visit, id },
    entries: [],
    begun: false,
    asked: false,
    changedAt: Date.now(),
    problem: undefined,
    delay: undefined,
    obstacles: [],
    ended: signedEnd(kept),
  };
}
