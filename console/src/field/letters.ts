import { answered, api, inTheNameOf } from '../api/client';
import { NotOurs } from '../api/problem';
import { upload } from '../shared/upload';
import type { Photo, Report } from './store';
import { changePhoto } from './unreadable';

/** Files a finding; sent again, it is answered by what came of it the first time. */
export async function fileFinding(report: Report): Promise<void> {
  const finding = await answered(
    api.POST('/api/v1/findings', {
      ...inTheNameOf(report.account),
      params: { header: { 'Idempotency-Key': report.key } },
      body: report.body,
    }),
  );
  if (finding?.id !== report.id) {
    throw new NotOurs('Something between answered in place of the suite');
  }
}

/** What a photo belongs to: of whom it is, and about which enterprise. */
export interface Owner {
  id: string;
  account: string;
  uscc: string;
}

/** Announces a photo and sends what the server does not have of it yet. */
export function sendPhoto(owner: Owner, photo: Photo): Promise<void> {
  return upload(photo, owner.uscc, async () => {
    photo.key = crypto.randomUUID();
    await changePhoto(photo);
  });
}
