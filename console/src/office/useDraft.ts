import { useState } from 'react';
import { useSession } from './who';

/** What is typed into a form, kept by the tab until it was sent: a reload or a log-in loses none of it. */
export function useDraft(form: string): [Record<string, string>, (field: string, text: string) => void, () => void] {
  const { account } = useSession();
  const key = `yimatong-draft ${account} ${form}`;
  const [typed, setTyped] = useState(() => JSON.parse(sessionStorage.getItem(key) ?? '{}') as Record<string, string>);
  const type = (field: string, text: string) => {
    const next = { ...typed, [field]: text };
    sessionStorage.setItem(key, JSON.stringify(next));
    setTyped(next);
  };
  const clear = () => {
    sessionStorage.removeItem(key);
    setTyped({});
  };
  return [typed, type, clear];
}
