import { useText } from '../../text';
import { clockTime } from '../../text/time';
import type { Step } from './reinspection';

/** What the enterprise said it did, and what was said of it before; the newest first. */
export function History({ steps }: { steps: Step[] }) {
  const { t, language } = useText();
  const told = steps.filter(step => step.statement !== undefined).toReversed();
  return told.length === 0 ? null : (
    <section aria-label={t('steps')}>
      <h2>{t('steps')}</h2>
      <ul className="cards">
        {told.map(step => (
          <li key={step.number}>
            <span>
              <strong>{t(`findingStep.${step.kind}`)}</strong>{' '}
              <span className="quiet">
                {step.actor} · {clockTime(step.at, language)}
              </span>
            </span>
            <span>{step.statement}</span>
            {step.attachments.length > 0 && <span className="quiet">{t('withAttachments', { count: step.attachments.length })}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
