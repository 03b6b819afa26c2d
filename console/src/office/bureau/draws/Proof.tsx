import { useQuery } from '@tanstack/react-query';
import { useText } from '../../../text';
import { answered, api, type Inspections } from '../../../api/client';
import { Chip } from '../../../shared/Chip';
import { Asked } from '../parts/Asked';

/** Who may be drawn, and whether what was drawn follows from it; the list's hash is computed here, on this device. */
export function Proof({ draw }: { draw: Inspections['Draw'] }) {
  const { t } = useText();
  const path = { id: draw.id };
  const candidates = useQuery({
    queryKey: ['draws', draw.id, 'candidates'],
    queryFn: async () => {
      const list = await answered(api.GET('/api/v1/draws/{id}/candidates', { params: { path }, headers: { Accept: 'text/plain' }, parseAs: 'arrayBuffer' }));
      return { list: new TextDecoder().decode(list), sha256: await sha256(list) };
    },
    staleTime: Infinity,
  });
  const verification = useQuery({
    queryKey: ['draws', draw.id, 'verification', draw.version],
    queryFn: () => answered(api.GET('/api/v1/draws/{id}/verification', { params: { path } })),
    enabled: draw.state === 'DRAWN',
  });
  return (
    <>
      <h2>{t('draws.candidates')}</h2>
      <p>
        {t('draws.sha256')} <code className="long">{draw.candidatesSha256}</code>
      </p>
      <Asked of={candidates}>
        {found => (
          <>
            <Check holds={found.sha256 === draw.candidatesSha256} good={t('draws.sameHere')} bad={t('draws.otherHere', { sha256: found.sha256 })} />
            <p>
              <a href={`/api/v1/draws/${draw.id}/candidates`} download={`candidates-${draw.id}.txt`}>{t('draws.download')}</a>
            </p>
            <details>
              <summary>{t('draws.show')}</summary>
              <pre tabIndex={0} role="region" aria-label={t('draws.candidates')}>{found.list}</pre>
            </details>
          </>
        )}
      </Asked>
      {draw.state === 'DRAWN' && (
        <>
          <h2>{t('draws.verification')}</h2>
          <Asked of={verification}>
            {found => (
              <>
                <Check holds={found.listAsAnnounced === true} good={t('draws.listHolds')} bad={t('draws.listChanged')} />
                <Check holds={found.resultReproduced === true} good={t('draws.resultHolds')} bad={t('draws.resultChanged')} />
              </>
            )}
          </Asked>
        </>
      )}
    </>
  );
}

function Check({ holds, good, bad }: { holds: boolean; good: string; bad: string }) {
  const { t } = useText();
  return (
    <p>
      <Chip tone={holds ? 'green' : 'red'}>{t(holds ? 'draws.holds' : 'draws.fails')}</Chip> {holds ? good : bad}
    </p>
  );
}

async function sha256(bytes: ArrayBuffer): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, byte => byte.toString(16).padStart(2, '0')).join('');
}
