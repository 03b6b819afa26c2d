import type { Photo } from '../store';
import { subjectOf, type Inspection, type Word } from './inspection';
import { changeInspection, saying } from './sheets';

/** Keeps a photo of an item, or a signature, with what is said there. */
export async function addEvidence(id: string, word: Word, photo: Photo): Promise<boolean> {
  const changed = await changeInspection(id, (kept, { put, drop }) => {
    const before = kept.words[subjectOf(word)]?.word;
    const next = saying(kept, word, said =>
      said.kind === 'ANSWER' ? { attachments: [...(said.attachments ?? []), photo.id] } : { drawing: photo.id, refusal: undefined },
    );
    if (next !== undefined) {
      put(photo);
      dropUnlessKept(kept, before?.kind === 'SIGNATURE' ? before.drawing : undefined, drop);
    }
    return next;
  });
  return changed !== undefined;
}

export function removeEvidence(id: string, word: Word, photo: string): Promise<Inspection | undefined> {
  return changeInspection(id, (kept, { drop }) => {
    const next = saying(kept, word, said =>
      said.kind === 'ANSWER' ? { attachments: said.attachments?.filter(other => other !== photo) } : { drawing: undefined },
    );
    if (next !== undefined) {
      dropUnlessKept(kept, photo, drop);
    }
    return next;
  });
}

/** A picture that a kept entry names is still to be sent. */
function dropUnlessKept(kept: Inspection, photo: string | undefined, drop: (photo: string) => void): void {
  const named = kept.entries.some(entry => entry.fate === 'KEPT' && attachmentsOf(entry.content).includes(photo ?? ''));
  if (photo !== undefined && !named) {
    drop(photo);
  }
}

/** What a word names. */
export function attachmentsOf(word: Word): string[] {
  return word.kind === 'ANSWER' ? (word.attachments ?? []) : word.kind === 'SIGNATURE' && word.drawing ? [word.drawing] : [];
}
