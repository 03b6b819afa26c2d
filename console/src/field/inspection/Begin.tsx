import { useState } from 'react';
import type { Inspections } from '../../api/client';
import { useText } from '../../text';
import { begin } from './beginning';
import { NotSaved } from '../NotSaved';

/** The button that begins an inspection, once however often it is pressed: without network it takes its time. */
export function Begin({ account, uscc, task, wide = false }: { account: string; uscc: string; task?: Inspections['InspectionTask']; wide?: boolean }) {
  const { t } = useText();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const press = () => {
    setBusy(true);
    setFailure(undefined);
    void begin(account, uscc, task).catch(setFailure).finally(() => setBusy(false));
  };
  return (
    <>
      <button type="button" className={wide ? 'wide' : undefined} disabled={busy} onClick={press}>
        {t('beginInspection')}
      </button>
      <NotSaved because={failure} />
    </>
  );
}
