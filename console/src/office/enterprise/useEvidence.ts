import { useCallback, useEffect, useState } from 'react';
import type { Pause } from '../../shared/outcome';
import { UnreadableFile } from '../../shared/upload';
import { useSession } from '../who';
import { choose, drop, evidenceFor, sendEvidence, type Evidence } from './evidence';

/** How often what waits is tried again while the form is open, in milliseconds. */
const AGAIN = 15_000;

export interface FormEvidence {
  files: Evidence[];
  /** Why something still waits. */
  pause?: Pause;
  /** Why a file could not be kept, or what is kept cannot be read. */
  failure?: unknown;
  /** Whether every file is with the server, so that it can be named. */
  whole: boolean;
  /** The files that can be named. */
  ids: string[];
  add(files: File[]): Promise<void>;
  remove(file: Evidence): Promise<void>;
  /** After it was handed over: nothing of it is kept here. */
  clear(): Promise<void>;
}

/** The files of a form, sent as soon as they are chosen, and again after a reload. */
export function useEvidence(form: string): FormEvidence {
  const { account, uscc } = useSession();
  const [read, setRead] = useState<{ of: string; files: Evidence[] }>();
  const [adding, setAdding] = useState(0);
  const [pause, setPause] = useState<Pause>();
  const [failure, setFailure] = useState<unknown>();

  const load = useCallback(
    () => evidenceFor(account, form).then(files => setRead({ of: form, files }), setFailure),
    [account, form],
  );
  const send = useCallback(() => {
    const sent = (stopped: Pause | undefined) => {
      setPause(stopped);
      setFailure((former: unknown) => (former instanceof UnreadableFile ? undefined : former)); // it could be read since
    };
    return sendEvidence(account, form, () => void load()).then(sent, setFailure);
  }, [account, form, load]);
  useEffect(() => void load(), [load]);

  const isRead = read?.of === form;
  const files = isRead ? read.files : [];
  const waiting = files.filter(file => file.state === 'WAITING').length;
  useEffect(() => {
    if (waiting === 0) {
      setPause(undefined);
      return undefined;
    }
    void send();
    const again = () => void send();
    const clock = setInterval(again, AGAIN);
    addEventListener('online', again);
    return () => {
      clearInterval(clock);
      removeEventListener('online', again);
    };
  }, [waiting, send]);

  return {
    files,
    pause,
    failure,
    whole: isRead && adding === 0 && files.every(file => file.state === 'STORED'),
    ids: files.map(file => file.id),
    add: async chosen => {
      setFailure(undefined);
      setAdding(count => count + chosen.length);
      for (const file of chosen) {
        await choose(account, uscc ?? '', form, file).catch(setFailure);
        await load();
        setAdding(count => count - 1);
      }
    },
    remove: async file => {
      setFailure(undefined);
      await drop([file]).then(load);
    },
    clear: () => drop(files).then(load),
  };
}
