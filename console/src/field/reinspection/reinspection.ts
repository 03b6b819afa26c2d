import type { Inspections } from '../../api/client';
import type { Problem } from '../../api/problem';
import { store, tellChanged, type ReportState } from '../store';

export type Finding = Inspections['Finding'];
export type Step = Inspections['FindingStep'];

/** A re-inspection as it was written down on this device, from its first letter until the suite has it. */
export interface ReInspection {
  id: string;
  /** Who looked; nobody else's session sends it. */
  account: string;
  state: ReportState;
  enterprise: string;
  /** The finding as it was seen: the result is about this version of it. */
  finding: Finding;
  /** What the enterprise said it did, and other steps before. */
  steps: Step[];
  passed?: boolean;
  comment: string;
  /** The new deadline if it failed. */
  dueOn: string;
  asked: boolean;
  changedAt: number;
  problem?: Problem;
  /** The finding as it is by now, where another version of it stands in the way. */
  now?: Finding;
}

/** Begins a re-inspection, or goes on with the one that this person has begun. */
export async function beginReInspection(account: string, enterprise: string, finding: Finding, steps: Step[]): Promise<ReInspection> {
  const transaction = (await store()).transaction('reinspections', 'readwrite', { durability: 'strict' });
  const all = await transaction.store.getAll();
  let one = all.find(it => it.account === account && it.finding.id === finding.id && it.state !== 'FILED');
  if (one === undefined) {
    one = {
      id: crypto.randomUUID(), account, state: 'DRAFT', enterprise, finding, steps,
      comment: '', dueOn: '', asked: false, changedAt: Date.now(),
    };
    void transaction.store.put(one);
  }
  await transaction.done;
  tellChanged();
  return one;
}

export async function reinspectionsOf(account: string): Promise<ReInspection[]> {
  const all = await (await store()).getAll('reinspections');
  return all.filter(one => one.account === account).sort((a, b) => a.changedAt - b.changedAt);
}

/** Changes a re-inspection as it stands now. @param change answers the changed one, or nothing to leave it */
export async function changeReInspection(
  id: string,
  change: (kept: ReInspection) => ReInspection | undefined,
): Promise<ReInspection | undefined> {
  const transaction = (await store()).transaction('reinspections', 'readwrite', { durability: 'strict' });
  const kept = await transaction.store.get(id);
  const changed = kept && change(kept);
  if (changed !== undefined) {
    await transaction.store.put(changed);
  }
  await transaction.done;
  tellChanged();
  return changed;
}

/** Writes down what was typed; what waits already is left as it is. */
export function writeReInspection(id: string, patch: Partial<Pick<ReInspection, 'passed' | 'comment' | 'dueOn'>>): Promise<ReInspection | undefined> {
  return changeReInspection(id, kept => (kept.state === 'DRAFT' ? { ...kept, ...patch, changedAt: Date.now() } : undefined));
}

/** Hands a draft over to be sent. */
export function submitReInspection(id: string): Promise<ReInspection | undefined> {
  return changeReInspection(id, kept =>
    kept.state === 'DRAFT' && kept.passed !== undefined && kept.comment.trim() && (kept.passed || kept.dueOn)
      ? { ...kept, state: 'WAITING', problem: undefined, changedAt: Date.now() }
      : undefined,
  );
}

/** Takes back what was refused, or was never asked. What changed meanwhile was shown: it is about that from now on. */
export function reopenReInspection(id: string): Promise<ReInspection | undefined> {
  return changeReInspection(id, kept => {
    const mayChange = kept.state === 'REFUSED' || (kept.state === 'WAITING' && !kept.asked);
    return mayChange && canStillBe(kept) ? { ...kept, state: 'DRAFT', finding: kept.now ?? kept.finding, now: undefined } : undefined;
  });
}

/** Whether the finding, as far as is known here, still waits for a re-inspection. */
export function canStillBe({ finding, now }: ReInspection): boolean {
  return (now ?? finding).state === 'AWAITING_REINSPECTION';
}

/** Throws away what its writer no longer wants, or what the suite has; never what is on its way. */
export async function forgetReInspection(id: string): Promise<boolean> {
  const transaction = (await store()).transaction('reinspections', 'readwrite');
  const onItsWay = (await transaction.store.get(id))?.state === 'WAITING';
  if (!onItsWay) {
    await transaction.store.delete(id);
  }
  await transaction.done;
  tellChanged();
  return !onItsWay;
}
