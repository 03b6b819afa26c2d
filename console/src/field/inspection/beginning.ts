import type { Inspections } from '../../api/client';
import { known } from '../copies';
import { dossierOf } from '../enterprises';
import { inOrderFor, kitOf, type Kit } from './checklists';
import { beginInspection, inspectionsOf } from './sheets';

type Task = Inspections['InspectionTask'];

/** Begins an inspection with what is known here, also without network, and opens it. */
export async function begin(account: string, uscc: string, task?: Task): Promise<void> {
  const kit = await kitOf(account).catch((): Kit => ({ editions: [], officers: [] }));
  const enterprise = await known(account, `dossier ${uscc}`, () => dossierOf(uscc)).then(({ body }) => body.enterprise, () => undefined);
  const suitable = inOrderFor(enterprise?.kind, kit.editions);
  const only = suitable.length === 1 ? suitable[0] : undefined;
  const inspection = await beginInspection(
    account,
    { uscc, name: enterprise?.name ?? uscc, place: enterprise?.address ?? '' },
    {
      officers: (task && officersOf(task, kit)) ?? (await officersBefore(account)),
      ...(task && { taskId: task.id, purpose: task.purpose }),
      ...(only && { checklist: { checklist: only.checklist, edition: only.edition } }),
    },
  );
  location.hash = `#/inspection/${inspection.id}`;
}

/** Those the task names, if the register on the device has both. */
function officersOf({ officers }: Task, kit: Kit) {
  const two = officers.map(id => kit.officers.find(officer => officer.id === id)).filter(officer => officer !== undefined);
  return two.length === 2 ? two.map(({ name, certificate }) => ({ name, certificate })) : undefined;
}

/** Those of the inspection before; nobody if there is none. */
async function officersBefore(account: string) {
  const before = (await inspectionsOf(account)).at(-1)?.visit.officers;
  return before ?? [1, 2].map(() => ({ name: '', certificate: '' }));
}
