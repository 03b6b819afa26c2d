import type { Sendable } from './upload';

/** The server takes photos up to 5 MB; a larger one is made smaller here. */
const LARGEST = 5_000_000;
/** Pixels of the longer side of a photo that was made smaller; the server keeps no more. */
const LONGEST_SIDE = 4096;

type Prepared = Omit<Sendable, 'account'> & { content: Blob };

/** A photo as it will be sent. What the server takes as it is keeps its EXIF, which tells when and where. */
export async function pictureOf(file: File): Promise<Prepared> {
  const fits = ['image/jpeg', 'image/png'].includes(file.type) && file.size <= LARGEST;
  const content = fits ? file : await smaller(file);
  const id = crypto.randomUUID();
  return prepared(id, `${id.slice(0, 8)}.${content.type === 'image/png' ? 'png' : 'jpg'}`, content);
}

/** A document as it will be sent, under the name that it has. */
export function documentOf(file: File): Promise<Prepared> {
  return prepared(crypto.randomUUID(), file.name.replace(/[/\\]/g, '_').slice(-200), file);
}

async function prepared(id: string, name: string, content: Blob): Promise<Prepared> {
  return {
    id,
    key: crypto.randomUUID(),
    name,
    mediaType: content.type,
    sha256: await sha256(content),
    content: new Blob([await content.arrayBuffer()], { type: content.type }), // not the file: it may go
    bytes: content.size,
  };
}

async function sha256(content: Blob): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', await content.arrayBuffer());
  return Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0')).join('');
}

async function smaller(file: File): Promise<Blob> {
  const image = await createImageBitmap(file, { imageOrientation: 'from-image' });
  const scale = Math.min(1, LONGEST_SIDE / Math.max(image.width, image.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.width * scale);
  canvas.height = Math.round(image.height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  for (const quality of [0.9, 0.8, 0.6]) {
    const jpeg = await new Promise<Blob | null>(done => canvas.toBlob(done, 'image/jpeg', quality));
    if (jpeg !== null && jpeg.size <= LARGEST) {
      return jpeg;
    }
  }
  throw new Error('The picture cannot be made small enough');
}
