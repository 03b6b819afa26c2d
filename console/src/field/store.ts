import type { IDBPDatabase, IDBPObjectStore } from 'idb';
import type { Inspections } from '../api/client';
import type { Problem } from '../api/problem';
import { openStore, type FieldSchema } from './opening';

/** A draft is being written; what waits is to be sent; the server took a filed one and refused a refused one. */
export type ReportState = 'DRAFT' | 'WAITING' | 'REFUSED' | 'FILED';

/** A finding as it was written down on this device, from its first letter until the server has it. */
export interface Report {
  /** Made here: the finding has it on the server too. */
  id: string;
  /** Who wrote it; nobody else's session sends it. */
  account: string;
  /** Of the request: the same for each repetition, another for another text. */
  key: string;
  state: ReportState;
  enterprise: string;
  body: Inspections['NewFinding'];
  changedAt: number;
  /** Whether it may have reached the server: then its text stays until the server has answered. */
  asked: boolean;
  problem?: Problem;
}

/** A photo that belongs to a report or to an inspection. */
export interface Photo {
  id: string;
  report: string;
  account: string;
  key: string;
  state: 'WAITING' | 'REFUSED' | 'STORED';
  name: string;
  mediaType: string;
  sha256: string;
  /** Kept until the server has stored it. */
  content?: Blob;
  bytes: number;
  problem?: Problem;
}

/** That the browser could not read a photo when it was to be sent; apart, since it may not be able to write it either. */
export interface Unreadable {
  photo: string;
  detail: string;
}

/** An answer kept for when there is no network. */
export interface Copy {
  key: string;
  account: string;
  at: number;
  body: unknown;
}

let opened: Promise<IDBPDatabase<FieldSchema>> | undefined;

/** What this device keeps; the page and its worker both open it. */
export function store(): Promise<IDBPDatabase<FieldSchema>> {
  const lose = () => (opened = undefined);
  opened ??= openStore(lose).catch((broken: unknown) => {
    lose();
    throw broken;
  });
  return opened;
}

const changes = new BroadcastChannel('yimatong-field');

/** Writes reports and photos together, and comes back when they are on the disk. */
export async function keep(reports: Report[], photos: Photo[] = []): Promise<void> {
  const transaction = (await store()).transaction(['reports', 'photos'], 'readwrite', { durability: 'strict' });
  for (const report of reports) {
    void transaction.objectStore('reports').put(report);
  }
  for (const photo of photos) {
    void transaction.objectStore('photos').put(photo);
  }
  await transaction.done;
  tellChanged();
}

export async function reportsOf(account: string): Promise<Report[]> {
  const all = await (await store()).getAll('reports');
  return all.filter(report => report.account === account).sort((a, b) => a.changedAt - b.changedAt);
}

export async function photosOf(report: string): Promise<Photo[]> {
  return (await store()).getAllFromIndex('photos', 'report', report);
}

/** How much of others waits on this device, for whoever wrote them. */
export async function waitingOfOthers(account: string): Promise<number> {
  const database = await store();
  const kinds = ['reports', 'inspections', 'reinspections'] as const;
  const all = (await Promise.all(kinds.map(kind => database.getAll(kind)))).flat();
  return all.filter(one => one.account !== account && one.state !== 'FILED').length;
}

/**
 * Changes a report as it stands now, which may be otherwise than a page still shows it.
 *
 * @param change answers the changed report, or nothing to leave it
 */
export async function changeReport(
  id: string,
  change: (kept: Report, photos: Photo[]) => Report | undefined,
): Promise<Report | undefined> {
  const transaction = (await store()).transaction(['reports', 'photos'], 'readwrite', { durability: 'strict' });
  const kept = await transaction.objectStore('reports').get(id);
  const photos = await transaction.objectStore('photos').index('report').getAll(id);
  const changed = kept && change(kept, photos);
  if (changed !== undefined) {
    await transaction.objectStore('reports').put(changed);
  }
  await transaction.done;
  tellChanged();
  return changed;
}

/** Throws away what its writer no longer wants, or what the server has whole; never what is on its way. */
export async function forget(id: string): Promise<boolean> {
  const transaction = (await store()).transaction(['reports', 'photos'], 'readwrite');
  const report = await transaction.objectStore('reports').get(id);
  const photos = await transaction.objectStore('photos').index('report').getAll(id);
  const onItsWay = report?.state === 'WAITING' || photos.some(it => report?.state === 'FILED' && it.state === 'WAITING');
  if (!onItsWay) {
    photos.forEach(photo => void transaction.objectStore('photos').delete(photo.id));
    void transaction.objectStore('reports').delete(id);
  }
  await transaction.done;
  tellChanged();
  return !onItsWay;
}

/** Keeps a photo with a report that is still being written; false if it was handed over, and names its photos. */
export function addPhoto(photo: Photo): Promise<boolean> {
  return whileDraft(photo.report, photos => photos.put(photo));
}

export function removePhoto(photo: Photo): Promise<boolean> {
  return whileDraft(photo.report, photos => photos.delete(photo.id));
}

type Photos = IDBPObjectStore<FieldSchema, ('reports' | 'photos')[], 'photos', 'readwrite'>;

async function whileDraft(report: string, work: (photos: Photos) => Promise<unknown>): Promise<boolean> {
  const transaction = (await store()).transaction(['reports', 'photos'], 'readwrite', { durability: 'strict' });
  const draft = (await transaction.objectStore('reports').get(report))?.state === 'DRAFT';
  if (draft) {
    void work(transaction.objectStore('photos'));
  }
  await transaction.done;
  tellChanged();
  return draft;
}

/** To be told of changes, also by the worker and by other tabs. */
export function onChange(watcher: () => void): () => void {
  const ear = new BroadcastChannel('yimatong-field');
  ear.onmessage = watcher;
  return () => ear.close();
}

/** Tells all that show what is on the device that it changed. */
export function tellChanged(): void {
  changes.postMessage('changed');
}
