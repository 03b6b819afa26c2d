import { answered, api, inTheNameOf, unanswered, type Inspections } from '../api/client';
import { NotOurs, Refused, problemOf } from '../api/problem';
import { keep, type Photo, type Report } from './store';

/** So small that a poor network brings it through; the server takes up to 1 MiB at once. */
const PART = 256 * 1024;

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

/** Announces a photo and sends what the server does not have of it yet. */
export async function sendPhoto(report: Report, photo: Photo): Promise<void> {
  const content = photo.content;
  if (content === undefined) {
    throw new Error('The picture is no longer on the device');
  }
  let attachment = await announce(report, photo).catch(async (failure: unknown) => {
    if (!(failure instanceof Refused && failure.status === 404 && failure.problem.type !== 'about:blank')) {
      throw failure;
    }
    // announced so long ago that it has been collected: by its key it would be told the old answer for ever
    photo.key = crypto.randomUUID();
    await keep([], [photo]);
    return announce(report, photo);
  });
  while (attachment.state === 'EXPECTED') {
    const from = attachment.receivedBytes;
    // read here: a picture that cannot be read is no network that cannot be reached
    attachment = await sendPart(photo, from, await content.slice(from, from + PART).arrayBuffer());
    if (attachment.state === 'EXPECTED' && attachment.receivedBytes <= from) {
      throw new NotOurs('The upload does not move on'); // asked again later, from where it stands
    }
  }
  if (attachment.state === 'REFUSED') {
    const detail = attachment.refusedBecause ?? '';
    throw new Refused({ type: '/problems/attachment-refused', title: detail, status: 422, detail });
  }
}

/** Answers also how far an upload has come that broke off. */
function announce(report: Report, photo: Photo): Promise<Inspections['Attachment']> {
  const { id, name, mediaType, bytes, sha256 } = photo;
  return answered(
    api.POST('/api/v1/attachments', {
      ...inTheNameOf(report.account),
      params: { header: { 'Idempotency-Key': photo.key } },
      body: { id, uscc: report.body.uscc, name, mediaType, bytes, sha256 },
    }),
  ).then(() => standing(photo));
}

async function standing({ id, account }: Photo): Promise<Inspections['Attachment']> {
  return ours(id, await answered(api.GET('/api/v1/attachments/{id}', { ...inTheNameOf(account), params: { path: { id } } })));
}

/** What a strange network answers must not be taken for a photo that was stored: it is deleted here then. */
function ours(id: string, attachment: Inspections['Attachment'] | undefined): Inspections['Attachment'] {
  if (attachment?.id !== id) {
    throw new NotOurs('Something between answered in place of the suite');
  }
  return attachment;
}

async function sendPart(photo: Photo, from: number, part: ArrayBuffer): Promise<Inspections['Attachment']> {
  const { data, error, response } = await api
    .PATCH('/api/v1/attachments/{id}', {
      ...inTheNameOf(photo.account),
      params: { path: { id: photo.id }, header: { 'Upload-Offset': from } },
      headers: { 'Content-Type': 'application/partial-upload' },
      body: part as unknown as string, // the document can only say "binary string"
      bodySerializer: body => body as unknown as ArrayBuffer,
    })
    .catch(unanswered);
  if (response.ok) {
    return ours(photo.id, data);
  }
  const problem = problemOf(response.status, error);
  if (problem.type.endsWith('/mismatching-upload-offset')) {
    return standing(photo);
  }
  throw new Refused(problem);
}
