import { useMutation, useQueryClient } from '@tanstack/react-query';
import { answered, api, type Hazards } from '../../api/client';
import { Failure } from '../../shared/Failure';
import { useText } from '../../text';
import { clockTime } from '../../text/time';
import { EnterpriseName } from './StopLine';
import { Refusal } from './TickOff';
import { lookAt, type Stop } from './round';

/** So many are looked at in one step; the server takes no more. */
const MOST = 100;

/** Quiet sources in one step: all are shown first, and ticked off by what was shown, all or none. */
export function QuietRound({ stops }: { stops: Stop[] }) {
  const { t } = useText();
  const queries = useQueryClient();
  const some = stops.slice(0, MOST);
  const looking = useMutation({ mutationFn: () => lookAt(some.map(stop => stop.entry?.sourceId ?? '')) });
  const looks = looking.data?.filter(look => look.shown?.quiet === true) ?? [];
  const ticking = useMutation({
    mutationFn: () =>
      answered(
        api.POST('/api/v1/patrols/checks', {
          params: { header: { 'Idempotency-Key': crypto.randomUUID() } },
          body: { looks: looks.map(look => look.id ?? '') },
        }),
      ),
    onSuccess: () => looking.reset(),
    onSettled: () => queries.invalidateQueries({ queryKey: ['patrol'] }),
  });
  const again = () => {
    ticking.reset();
    looking.mutate();
  };
  const louder = (looking.data?.length ?? 0) - looks.length;
  if (stops.length === 0 && looking.data === undefined && ticking.data === undefined) {
    return null;
  }
  return (
    <section className="step" aria-label={t('patrol.together')}>
      {some.length > 0 && (
        <button type="button" disabled={looking.isPending} onClick={again}>
          {t('patrol.lookTogether', { count: some.length })}
        </button>
      )}
      {looking.isError && <Failure of={looking.error} />}
      {louder > 0 && <p role="status">{t('patrol.louder', { count: louder })}</p>}
      {looks.length > 0 && (
        <>
          <Table looks={looks} />
          <button type="button" className="primary" disabled={ticking.isPending} onClick={() => ticking.mutate()}>
            {t('patrol.tickTogether', { count: looks.length })}
          </button>
        </>
      )}
      {ticking.error && <Refusal failure={ticking.error} again={again} />}
      {ticking.data && <p role="status">{t('patrol.ticked', { count: ticking.data.length })}</p>}
    </section>
  );
}

function Table({ looks }: { looks: Hazards['PatrolLookView'][] }) {
  const { t, language } = useText();
  return (
    <div className="table" tabIndex={0} role="region" aria-label={t('patrol.together')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('source')}</th>
            <th scope="col">{t('patrol.values')}</th>
            <th scope="col">{t('patrol.shown')}</th>
          </tr>
        </thead>
        <tbody>
          {looks.map(({ id, shown }) => (
            <tr key={id}>
              <th scope="row">
                {shown?.name} <span className="quiet"><EnterpriseName uscc={shown?.uscc ?? ''} /></span>
              </th>
              <td>{shown?.sensors?.map(sensor => `${sensor.tag} ${sensor.value} ${sensor.unit}`).join(language === 'zh' ? '；' : '; ')}</td>
              <td>{clockTime(shown?.shownAt, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
