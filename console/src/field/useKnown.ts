import { useEffect, useState } from 'react';
import { known, type Known } from './copies';

/** An answer of the server or the copy of it, and why there is neither. */
export function useKnown<T>(account: string, what: string, ask: () => Promise<T>) {
  const [answer, setAnswer] = useState<Known<T>>();
  const [failure, setFailure] = useState<unknown>();
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let left = false;
    known(account, what, ask).then(
      found => !left && (setAnswer(found), setFailure(undefined)),
      (broken: unknown) => !left && setFailure(broken),
    );
    return () => {
      left = true;
    };
    // `ask` is made anew at each rendering; what it asks is named by `what`
  }, [account, what, attempt]);
  return { answer, failure, again: () => setAttempt(attempt + 1) };
}
