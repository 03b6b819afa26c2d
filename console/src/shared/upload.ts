import { answered, api, inTheNameOf, unanswered, type Inspections } from '../api/client';
import { NotOurs, Refused, problemOf } from '../api/problem';

/** A file on its way to the suite. */
export interface Sendable {
  /** Made here: the attachment has it on the server too. */
  id: string;
  /** Who chose it; nobody else's session sends it. */
  account: string;
  /** Of its announcement: the same for each repetition. */
  key: string;
  name: string;
  mediaType: string;
  sha256: string;
  bytes: number;
  content?: Blob;
}

/** The browser cannot read a file; whether it ever can again is not known. */
export class UnreadableFile extends Error {}

/** So small that a poor network brings it through; the server takes up to 1 MiB at once. */
const PART = 256 * 1024;

/**
 * Announces a file and sends what the server does not have of it yet.
 *
 * @param uscc whose file it is
 * @param another gives the file another key, and keeps it
 * @throws Refused if the server does not keep such a file
 * @throws UnreadableFile if the browser cannot read it
 * @throws NotOurs if something between answered
 */
export async function upload(file: Sendable, uscc: string, another: () => Promise<void>): Promise<void> {
  const content = file.content;
  if (content === undefined) {
    throw new UnreadableFile('The file is no longer on the device');
  }
  let attachment = await announce(file, uscc).catch(async (failure: unknown) => {
    if (!(failure instanceof Refused && failure.status === 404 && failure.problem.type !== 'about:blank')) {
      throw failure;
    }
    // announced so long ago that it has been collected: by its key it would be told the old answer for ever
    await another();
    return announce(file, uscc);
  });
  while (attachment.state === 'EXPECTED') {
    const from = attachment.receivedBytes;
    // read here: a file that cannot be read is no network that cannot be reached
    const part = await content.slice(from, from + PART).arrayBuffer().catch((broken: unknown) => {
      throw new UnreadableFile(String(broken));
    });
    attachment = await sendPart(file, from, part);
    if (attachment.state === 'EXPECTED' && attachment.receivedBytes <= from) {
      throw new NotOurs('The upload does not move on'); // asked again later, from where it stands
    }
  }
  if (attachment.state === 'REFUSED') {
    await sendPart(file, attachment.receivedBytes, new ArrayBuffer(0)); // it tells only by a code why; to a part, in words
    const detail = attachment.refusedBecause ?? '';
    throw new Refused({ type: '/problems/attachment-refused', title: detail, status: 422, detail });
  }
}

/** Answers also how far an upload has come that broke off. */
async function announce(file: Sendable, uscc: string): Promise<Inspections['Attachment']> {
  const { id, name, mediaType, bytes, sha256 } = file;
  await answered(
    api.POST('/api/v1/attachments', {
      ...inTheNameOf(file.account),
      params: { header: { 'Idempotency-Key': file.key } },
      body: { id, uscc, name, mediaType, bytes, sha256 },
    }),
  );
  return standing(file);
}

async function standing({ id, account }: Sendable): Promise<Inspections['Attachment']> {
  return ours(id, await answered(api.GET('/api/v1/attachments/{id}', { ...inTheNameOf(account), params: { path: { id } } })));
}

/** What a strange network answers must not be taken for a file that was stored: it is deleted here then. */
function ours(id: string, attachment: Inspections['Attachment'] | undefined): Inspections['Attachment'] {
  if (attachment?.id !== id) {
    throw new NotOurs('Something between answered in place of the suite');
  }
  return attachment;
}

async function sendPart(file: Sendable, from: number, part: ArrayBuffer): Promise<Inspections['Attachment']> {
  const { data, error, response } = await api
    .PATCH('/api/v1/attachments/{id}', {
      ...inTheNameOf(file.account),
      params: { path: { id: file.id }, header: { 'Upload-Offset': from } },
      headers: { 'Content-Type': 'application/partial-upload' },
      body: part as unknown as string, // the document can only say "binary string"
      bodySerializer: body => body as unknown as ArrayBuffer,
    })
    .catch(unanswered);
  if (response.ok) {
    return ours(file.id, data);
  }
  const problem = problemOf(response.status, error);
  if (problem.type.endsWith('/mismatching-upload-offset')) {
    return standing(file);
  }
  throw new Refused(problem);
}
