import { useEffect, useState } from 'react';
import { text } from '../../text';
import { store } from '../store';
import { editionOf } from './checklists';
import { subjectOf, type Edition, type Inspection, type Visit, type Word } from './inspection';
import { patched, say, writeVisit } from './sheets';

/** An inspection while it is filled in. */
export interface Sheet {
  inspection: Inspection;
  edition?: Edition;
  /** Says something of what the word is about; on the device as soon as it is typed. */
  change: (word: Word, patch: object) => void;
  changeVisit: (patch: Partial<Visit>) => void;
  /** Shows the pictures of what the word is about as they are on the device. */
  refresh: (word: Word) => Promise<void>;
}

/** A draft of one's own; whatever else it is, the outbox shows. */
export function useSheet(id: string, account: string): { sheet?: Sheet; failure?: unknown; missing?: unknown } {
  const [inspection, setInspection] = useState<Inspection>();
  const [edition, setEdition] = useState<Edition>();
  const [failure, setFailure] = useState<unknown>();
  const [missing, setMissing] = useState<unknown>();
  const used = inspection?.visit.checklist;
  useEffect(() => {
    draftOf(id, account).then(kept => (kept ? setInspection(kept) : void (location.hash = '#/outbox')), setFailure);
  }, [id, account]);
  useEffect(() => {
    setEdition(undefined);
    setMissing(undefined);
    let left = false; // another was chosen before this one came
    if (used) {
      editionOf(used).then(came => left || setEdition(came), failed => left || setMissing(failed));
    }
    return () => {
      left = true;
    };
  }, [used?.checklist, used?.edition]);
  if (inspection === undefined) {
    return { failure };
  }
  const saved = (written: Promise<Inspection | undefined>) =>
    void written.then(kept => (kept ? setFailure(undefined) : handedOver()), setFailure);
  const sheet: Sheet = {
    inspection,
    edition,
    change: (word, patch) => {
      setInspection(now => now && patched(now, word, () => patch));
      saved(say(id, word, patch));
    },
    changeVisit: patch => {
      setInspection(now => now && { ...now, visit: { ...now.visit, ...patch } });
      saved(writeVisit(id, patch));
    },
    refresh: async word => {
      const kept = (await (await store()).get('inspections', id))?.words[subjectOf(word)]?.word;
      setInspection(now => now && patched(now, word, () => picturesOf(kept)));
    },
  };
  return { sheet, failure, missing };
}

async function draftOf(id: string, account: string): Promise<Inspection | undefined> {
  const kept = await (await store()).get('inspections', id);
  // somebody else may have logged in since: a draft is its writer's
  return kept?.state === 'DRAFT' && kept.account === account ? kept : undefined;
}

/** Only these are taken over: what was typed meanwhile is newer than what is on the device. */
function picturesOf(word: Word | undefined): object {
  if (word?.kind === 'SIGNATURE') {
    return { drawing: word.drawing, refusal: word.refusal };
  }
  return word?.kind === 'ANSWER' ? { attachments: word.attachments } : {};
}

function handedOver(): void {
  if (location.hash !== '#/outbox') {
    alert(text('draftGone')); // once, however many letters were under way
    location.hash = '#/outbox';
  }
}
