import { text, useText } from '../text';
import { Refused } from '../api/problem';

/** A failure in one sentence: the problem's own, where there is one. */
export function wordsOf(failure: unknown): string {
  return failure instanceof Refused ? failure.problem.detail : text('unreachable');
}

/** Why something could not be shown or done, and what to do about it. */
export function Failure({ of: failure, again }: { of: unknown; again?: () => void }) {
  const { t } = useText();
  const problem = failure instanceof Refused ? failure.problem : undefined;
  return (
    <div className="notice error" role="alert">
      <p>
        <strong>{problem?.title ?? t('offline')}</strong>
      </p>
      <p>{problem?.detail ?? t('unreachable')}</p>
      {problem?.errors?.map(error => <p key={error.pointer + error.code}>{error.detail}</p>)}
      {problem?.requestId !== undefined && <p className="quiet">{t('problemNumber', { id: problem.requestId })}</p>}
      {again && (
        <button type="button" onClick={again}>
          {t('tryAgain')}
        </button>
      )}
    </div>
  );
}
