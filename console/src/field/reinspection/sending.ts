import { answered, api, ifMatch, inTheNameOf } from '../../api/client';
import { NotOurs, Refused } from '../../api/problem';
import { outcomeOf, stops, type Pause } from '../../shared/outcome';
import { changeReInspection, type Finding, type ReInspection, type Step } from './reinspection';

/**
 * Sends the result of a re-inspection. It has no key of its own: it is about one version of the finding, and if that
 * is over, the finding's history tells whether it is over by this very result.
 */
export async function sendReInspection({ id }: ReInspection): Promise<Pause | undefined> {
  const waiting = await changeReInspection(id, kept => (kept.state === 'WAITING' ? { ...kept, asked: true } : undefined));
  if (waiting === undefined) {
    return undefined;
  }
  const { pause: stopped, problem, failure } = await outcomeOf(tell(waiting));
  if (stops(stopped)) {
    return stopped;
  }
  const outdated = failure instanceof Refused && failure.status === 412;
  const now = outdated ? (failure.problem.current as Finding | undefined) : undefined;
  const steps = outdated ? await stepsOf(waiting).catch(() => undefined) : undefined; // what is decided on from now on
  // changed while it was asked, or its history did not come: the next answer shows both
  const pause = outdated && (now === undefined || steps === undefined) ? 'LATER' : stopped;
  await changeReInspection(id, kept =>
    pause
      ? { ...kept, problem }
      : problem
        ? { ...kept, state: 'REFUSED', asked: false, problem, now, steps: steps ?? kept.steps }
        : { ...kept, state: 'FILED', problem: undefined, now: undefined },
  );
  return pause;
}

async function tell(waiting: ReInspection): Promise<void> {
  const { account, finding, passed, comment, dueOn } = waiting;
  const params = { path: { id: finding.id }, header: ifMatch(finding.version) };
  const body = { passed: passed === true, comment: comment.trim(), ...(passed ? {} : { dueOn }) };
  try {
    const answer = await answered(api.PUT('/api/v1/findings/{id}/re-inspection', { ...inTheNameOf(account), params, body }));
    if (answer?.id !== finding.id) {
      throw new NotOurs('Something between answered in place of the suite');
    }
  } catch (failure) {
    if (!(failure instanceof Refused && failure.status === 412 && (await wasTaken(waiting)))) {
      throw failure;
    }
  }
}

/** Whether the step that followed what was seen is this one: its answer was lost. */
async function wasTaken(waiting: ReInspection): Promise<boolean> {
  const { account, finding, passed, comment, dueOn } = waiting;
  const next = (await stepsOf(waiting)).find(step => step.number === finding.version + 1);
  const kind = passed ? 'REINSPECTION_PASSED' : 'REINSPECTION_FAILED';
  const same = next?.statement?.normalize() === comment.trim().normalize() && (passed || next.dueOn === dueOn);
  return next?.kind === kind && next.actor === account && same;
}

async function stepsOf({ account, finding }: ReInspection): Promise<Step[]> {
  const params = { path: { id: finding.id }, query: { limit: 1000 } };
  const steps: Step[] = await answered(api.GET('/api/v1/findings/{id}/steps', { ...inTheNameOf(account), params }));
  if (!Array.isArray(steps)) {
    throw new NotOurs('Something between answered in place of the suite');
  }
  return steps;
}
