import { store, tellChanged, type Photo, type Unreadable } from './store';

export async function unreadablePhotos(): Promise<Unreadable[]> {
  return (await store()).getAll('unreadable');
}

/** Notes that a photo could not be read. It stays, and is tried again: some browsers can read it later. */
export async function markUnreadable(photo: string, detail: string): Promise<void> {
  await (await store()).put('unreadable', { photo, detail });
  tellChanged();
}

/** Keeps what came of sending a photo, with what it belongs to by now, unless its writer removed it meanwhile. */
export async function changePhoto(photo: Photo): Promise<void> {
  const transaction = (await store()).transaction(['photos', 'unreadable'], 'readwrite', { durability: 'strict' });
  const kept = await transaction.objectStore('photos').get(photo.id);
  if (kept !== undefined) {
    void transaction.objectStore('photos').put({ ...photo, report: kept.report });
    void transaction.objectStore('unreadable').delete(photo.id);
  }
  await transaction.done;
  tellChanged();
}

/** Has a refused photo sent again, as another request: what stood against it may be gone by now. */
export async function sendAgain(photo: string): Promise<void> {
  const transaction = (await store()).transaction('photos', 'readwrite', { durability: 'strict' });
  const kept = await transaction.store.get(photo);
  if (kept?.state === 'REFUSED') {
    void transaction.store.put({ ...kept, state: 'WAITING', problem: undefined, key: crypto.randomUUID() });
  }
  await transaction.done;
  tellChanged();
}

/** Removes a photo that could not be read; false if it could be since. */
export async function removeUnreadable(photo: string): Promise<boolean> {
  const transaction = (await store()).transaction(['photos', 'unreadable'], 'readwrite', { durability: 'strict' });
  const marked = (await transaction.objectStore('unreadable').getKey(photo)) !== undefined;
  if (marked) {
    void transaction.objectStore('photos').delete(photo);
    void transaction.objectStore('unreadable').delete(photo);
  }
  await transaction.done;
  tellChanged();
  return marked;
}
