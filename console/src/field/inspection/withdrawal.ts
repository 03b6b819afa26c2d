import { answered, api, ifMatch, inTheNameOf } from '../../api/client';
import { store, tellChanged } from '../store';
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
  const { version, state } = await answered(api.GET('/api/v1/inspections/{id}', { ...mine, params: { path: { id } } }));
  if (state === 'BEGUN') {
    const params = { path: { id }, header: ifMatch(version) };
    await answered(api.PUT('/api/v1/inspections/{id}/cancellation', { ...mine, params, body: { reason } }));
  }
  await changeInspection(id, kept => ({ ...kept, state: state === 'CONCLUDED' ? 'FILED' : 'CANCELLED', asked: false }));
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
  };
}
