import { useState } from 'react';
import { useText } from '../../text';
import { Chip } from '../../shared/Chip';
import { NotSaved } from '../NotSaved';
import type { Inspector } from '../whose';
import { beginReInspection, type Finding, type Step } from './reinspection';

/** Findings that the enterprise says are rectified: somebody else has to look, never who rectified them. */
export function Awaiting({ inspector, enterprise, findings, steps }: { inspector: Inspector; enterprise: string; findings: Finding[]; steps: Record<string, Step[]> }) {
  const { t } = useText();
  const [trouble, setTrouble] = useState<unknown>();
  const awaiting = findings.filter(finding => finding.state === 'AWAITING_REINSPECTION');
  const look = async (finding: Finding) => {
    const one = await beginReInspection(inspector.account, enterprise, finding, steps[finding.id] ?? []);
    location.hash = one.state === 'DRAFT' ? `#/reinspection/${one.id}` : '#/outbox';
  };
  return awaiting.length === 0 ? null : (
    <section aria-labelledby="awaiting">
      <h2 id="awaiting">{t('finding.AWAITING_REINSPECTION')}</h2>
      <ul className="cards">
        {awaiting.map(finding => (
          <li key={finding.id}>
            <span>
              <Chip tone="plain">{t(`severity.${finding.severity}`)}</Chip> {finding.title}
            </span>
            <span className="quiet">{t('dueOn', { day: finding.dueOn })}</span>
            {rectifierOf(steps[finding.id]) === inspector.account ? (
              <p className="notice">{t('rectifiedByYou')}</p>
            ) : (
              <div className="steps">
                <button type="button" aria-label={`${t('reinspect')} ${finding.title}`} onClick={() => void look(finding).catch(setTrouble)}>
                  {t('reinspect')}
                </button>
              </div>
            )}
          </li>
        ))}
      </ul>
      <NotSaved because={trouble} />
    </section>
  );
}

/** Who submitted the rectification, as far as is known here; the suite knows in any case. */
function rectifierOf(steps: Step[] = []): string | undefined {
  return steps.findLast(step => step.kind === 'RECTIFICATION_SUBMITTED')?.actor;
}
