import { pictureOf } from '../shared/picture';
import { addPhoto, type Photo, type Report } from './store';

const beingKept = new Set<Promise<void>>();

/** Puts a photo on the device. */
export function keepPhoto(report: Report, file: File): Promise<void> {
  const kept = photoOf(report, file).then(addPhoto).then(belongs => {
    if (!belongs) {
      throw new Error('The finding has been handed over');
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

async function photoOf(report: Report, file: File): Promise<Photo> {
  return { ...(await pictureOf(file)), report: report.id, account: report.account, state: 'WAITING' };
}
