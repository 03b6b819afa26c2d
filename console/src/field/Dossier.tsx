import { useState } from 'react';
import { useText } from '../text';
import { CodeFacts, FindingLines } from '../shared/Reasons';
import { NotSaved } from './NotSaved';
import { newReport } from './drafts';
import { dossierOf } from './enterprises';
import { Begin } from './inspection/Begin';
import { Missing, NotLive } from './Kept';
import { Awaiting } from './reinspection/Awaiting';
import { useKnown } from './useKnown';
import type { Outbox } from './useOutbox';
import type { Inspector } from './whose';

/** An enterprise in short. A finding can be recorded whether or not anything is known of it here. */
export function Dossier({ inspector, uscc, outbox }: { inspector: Inspector; uscc: string; outbox: Outbox }) {
  const { t } = useText();
  const { answer, failure, again } = useKnown(inspector.account, `dossier ${uscc}`, () => dossierOf(uscc));
  const { enterprise, code, findings, steps } = answer?.body ?? {};
  const begun = outbox.inspections.find(it => it.visit.uscc === uscc && it.state === 'DRAFT');
  const [trouble, setTrouble] = useState<unknown>();
  const record = () =>
    newReport(inspector.account, uscc, enterprise?.name ?? uscc).then(
      report => (location.hash = `#/finding/${report.id}`),
      setTrouble,
    );
  return (
    <>
      <h1>{enterprise?.name ?? uscc}</h1>
      <p className="quiet">
        {uscc}
        {enterprise?.address !== undefined && ` · ${enterprise.address}`}
      </p>
      {answer && !answer.fresh && <NotLive at={answer.at} />}
      {failure !== undefined && <Missing failure={failure} again={again} />}
      {answer === undefined && failure === undefined && <p role="status">{t('loading')}</p>}
      {code && <CodeFacts code={code} />}
      <button type="button" className="primary wide" onClick={() => void record()}>
        {t('newFinding')}
      </button>
      {begun ? (
        <a className="button wide" href={`#/inspection/${begun.id}`}>
          {t('goOnInspecting')}
        </a>
      ) : (
        <Begin account={inspector.account} uscc={uscc} wide />
      )}
      <NotSaved because={trouble} />
      {findings && <Awaiting inspector={inspector} enterprise={enterprise?.name ?? uscc} findings={findings} steps={steps ?? {}} />}
      {findings && (
        <section aria-labelledby="findings">
          <h2 id="findings">{t('findingsOpen')}</h2>
          <FindingLines findings={findings} />
        </section>
      )}
    </>
  );
}
