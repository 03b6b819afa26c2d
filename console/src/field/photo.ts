import { pictureOf } from '../shared/picture';
import { addPhoto, type Photo } from './store';

const beingKept = new Set<Promise<void>>();

/** What a photo is kept with: a finding or an inspection. */
interface Owner {
  id: string;
  account: string;
}

/**
 * Puts a photo on the device.
 *
 * @param add keeps it with its owner, in one transaction; false if that was handed over already
 */
export function keepPhoto(owner: Owner, file: File, add: (photo: Photo) => Promise<boolean> = addPhoto): Promise<void> {
  const kept = photoOf(owner, file).then(add).then(belongs => {
    if (!belongs) {
      throw new Error('What it belongs to has been handed over');
    }
  });
  beingKept.add(kept);
  const done = () => void beingKept.delete(kept);
  kept.then(done, done);
  return kept;
}

/** Comes back when no photo is under way to the device, whichever page began it; fails if one did not get there. */
export async function photosKept(): Promise<void> {
  await Promise.all(beingKept);
}

async function photoOf(owner: Owner, file: File): Promise<Photo> {
  return { ...(await pictureOf(file)), report: owner.id, account: owner.account, state: 'WAITING' };
}
