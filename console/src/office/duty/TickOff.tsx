import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, type FormEvent } from 'react';
import { answered, api, ifMatch, type Hazards } from '../../api/client';
import { Refused, Unreachable } from '../../api/problem';
import { Failure } from '../../shared/Failure';
import { useText } from '../../text';
import { useDraft } from '../useDraft';

type Look = Hazards['PatrolLookView'];
type Outcome = Hazards['PatrolOutcome'];

const OUTCOMES: Outcome[] = ['NORMAL', 'REMARK', 'FINDING'];
/** Which refusals ask for another look. */
const LOOK_AGAIN = ['/look-overtaken', '/look-out-of-date'];

/** Ticks a source off by what was shown. What was typed stays, also for another look. */
export function TickOff({ look, again }: { look: Look; again: () => void }) {
  const { t } = useText();
  const queries = useQueryClient();
  const quiet = look.shown?.quiet === true;
  const [typed, type, clear] = useDraft(`patrol ${look.day} ${look.shown?.sourceId}`);
  const outcome = outcomeOf(typed.outcome, quiet);
  const ticking = useMutation({
    mutationFn: () => tickOff(look, outcome, typed),
    onSuccess: clear,
    onSettled: () => queries.invalidateQueries({ queryKey: ['patrol'] }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    ticking.mutate();
  };
  return (
    <form className="step" onSubmit={submit} aria-label={`${t('patrol.tick')} ${look.shown?.name}`}>
      <fieldset>
        <legend>{t('patrol.outcome')}</legend>
        {OUTCOMES.map(one => (
          <label key={one}>
            <input type="radio" name="outcome" required disabled={one === 'NORMAL' && !quiet} checked={one === outcome} onChange={() => type('outcome', one)} />
            {t(`outcome.${one}`)}
          </label>
        ))}
        {!quiet && <p className="quiet">{t('patrol.whyNotNormal')}</p>}
      </fieldset>
      {outcome === 'FINDING' && <FindingField uscc={look.shown?.uscc ?? ''} value={typed.finding ?? ''} type={value => type('finding', value)} />}
      {outcome !== undefined && outcome !== 'NORMAL' && (
        <label>
          {t(outcome === 'REMARK' ? 'patrol.remark' : 'comment')}
          <textarea required={outcome === 'REMARK'} maxLength={1000} rows={2} value={typed.remark ?? ''} onChange={it => type('remark', it.target.value)} />
        </label>
      )}
      <button type="submit" className="primary" disabled={ticking.isPending}>
        {t('patrol.tick')}
      </button>
      {ticking.error && <Refusal failure={ticking.error} again={again} />}
    </form>
  );
}

/** What is chosen; a quiet source is normal unless somebody says otherwise, any other is for the officer to say. */
function outcomeOf(chosen: string | undefined, quiet: boolean): Outcome | undefined {
  const said = OUTCOMES.find(one => one === chosen);
  return quiet ? (said ?? 'NORMAL') : said === 'NORMAL' ? undefined : said;
}

function tickOff(look: Look, outcome: Outcome | undefined, typed: Record<string, string>): Promise<Look> {
  const remark = typed.remark?.trim();
  const note = {
    outcome: outcome!,
    ...(outcome !== 'NORMAL' && remark ? { remark } : {}),
    ...(outcome === 'FINDING' ? { finding: typed.finding?.trim() ?? '' } : {}),
  };
  const params = { path: { id: look.id ?? '' }, header: ifMatch(look.version) };
  return answered(api.PUT('/api/v1/patrols/looks/{id}/check', { params, body: note }));
}

/** The finding it led to: one of the enterprise's open ones, or the number of another. */
function FindingField({ uscc, value, type }: { uscc: string; value: string; type: (value: string) => void }) {
  const { t } = useText();
  const list = useId();
  const findings = useQuery({
    queryKey: ['findings', uscc],
    queryFn: () => answered(api.GET('/api/v1/findings', { params: { query: { uscc, open: true } } })),
  });
  return (
    <label>
      {t('patrol.whichFinding')}
      <input required maxLength={100} list={list} value={value} onChange={event => type(event.target.value)} />
      <datalist id={list}>
        {findings.data?.map(finding => (
          <option key={finding.id} value={finding.id}>
            {finding.title}
          </option>
        ))}
      </datalist>
    </label>
  );
}

/** If something came up meanwhile, nothing is wrong with what was typed: it takes another look. */
export function Refusal({ failure, again }: { failure: Error; again: () => void }) {
  const { t } = useText();
  const overtaken = failure instanceof Refused && LOOK_AGAIN.some(type => failure.problem.type.endsWith(type));
  if (!overtaken && !(failure instanceof Unreachable)) {
    return <Failure of={failure} />;
  }
  return (
    <div className="notice warning" role="alert">
      <p>{overtaken ? failure.problem.detail : t('patrol.unknownOutcome')}</p>
      {overtaken && (
        <button type="button" onClick={again}>
          {t('patrol.lookAgain')}
        </button>
      )}
    </div>
  );
}
