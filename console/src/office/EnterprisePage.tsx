import { useQuery } from '@tanstack/react-query';
import { useText } from '../text';
import { answered, api, type Enterprises } from '../api/client';
import { Failure } from '../shared/Failure';
import { CodeFacts, FindingLines, reasonText } from '../shared/Reasons';
import { clockTime } from '../text/time';
import { words } from '../text/office';
import { useSession } from './who';

/** An enterprise's own page: its code and why, the way back, and what it has to rectify. */
export function EnterprisePage() {
  const { t } = useText();
  const uscc = useSession().uscc ?? '';
  const path = { uscc };
  const code = useQuery({
    queryKey: ['code', uscc],
    queryFn: () => answered(api.GET('/api/v1/codes/{uscc}', { params: { path } })),
    refetchInterval: 60_000,
  });
  const findings = useQuery({
    queryKey: ['findings', uscc],
    queryFn: () => answered(api.GET('/api/v1/findings', { params: { query: { open: true } } })),
  });
  return (
    <>
      <h1>{t('mine')}</h1>
      {code.isPending && <p role="status">{t('loading')}</p>}
      {code.isError && <Failure of={code.error} again={() => void code.refetch()} />}
      {code.data && (
        <>
          <CodeFacts code={code.data} />
          <WayBack code={code.data} />
        </>
      )}
      <h2>{t('findingsToRectify')}</h2>
      {findings.isPending && <p role="status">{t('loading')}</p>}
      {findings.isError && <Failure of={findings.error} again={() => void findings.refetch()} />}
      {findings.data && <FindingLines findings={findings.data} />}
    </>
  );
}

function WayBack({ code }: { code: Enterprises['CodeView'] }) {
  const { t, language } = useText();
  const remedy = (name: string | undefined) => {
    const key = `remedy.${name}`;
    return t(key in words ? (key as keyof typeof words) : 'remedy.other');
  };
  return (
    <>
      {(code.reasons?.length ?? 0) > 0 && <h2>{t('wayBack')}</h2>}
      <ol>
        {code.reasons?.map(reason => (
          <li key={`${reason.code}${reason.fact}`}>
            {reasonText(reason.code, language)}：<strong>{remedy(reason.remedy)}</strong>
          </li>
        ))}
      </ol>
      <p className="quiet">
        {t('asOf', { time: clockTime(code.asOf, language) })}
        {code.nextEvaluation !== undefined && ` · ${t('nextEvaluation', { time: clockTime(code.nextEvaluation, language) })}`}
      </p>
    </>
  );
}
