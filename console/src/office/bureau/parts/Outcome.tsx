import { useText } from '../../../text';
import { Refused, Unreachable } from '../../../api/problem';
import { Failure } from '../../../shared/Failure';
import { errorsAt } from './Typed';

/** Why something was not done. What is said of a place that has a field stands there. */
export function Outcome({ failure, fields = [] }: { failure: Error | null; fields?: string[] }) {
  const { t } = useText();
  if (failure === null) {
    return null;
  }
  if (failure instanceof Unreachable) {
    return <p className="notice warning" role="alert">{t('bureau.unknownOutcome')}</p>;
  }
  if (failure instanceof Refused && failure.status === 412) {
    return <p className="notice warning" role="alert">{t('bureau.changedMeanwhile')}</p>;
  }
  if (failure instanceof Refused) {
    const told = new Set(fields.flatMap(field => errorsAt(failure, field)));
    const errors = failure.problem.errors?.filter(error => !told.has(error.detail));
    return <Failure of={new Refused({ ...failure.problem, errors })} />;
  }
  return <Failure of={failure} />;
}
