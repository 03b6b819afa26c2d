import { useState } from 'react';
import { useText } from '../../text';
import { Failure } from '../../shared/Failure';
import { clockTime } from '../../text/time';
import { NotSaved } from '../NotSaved';
import { photosKept } from '../photo';
import type { Outbox } from '../useOutbox';
import { Attendances } from './Attendances';
import { Closing } from './Closing';
import { deviates } from './obstacles';
import { ItemFields } from './ItemFields';
import { Hindrances } from './Hindrances';
import { handOver } from './sheets';
import { Signatures } from './Signatures';
import { useSheet, type Sheet } from './useSheet';
import { VisitFields } from './VisitFields';

/** An inspection by checklist. Each letter is on the device as soon as it is typed; there is nothing to lose. */
export function InspectionPage({ id, account, outbox }: { id: string; account: string; outbox: Outbox }) {
  const { t, language } = useText();
  const { sheet, failure, missing } = useSheet(id, account);
  const [broken, setBroken] = useState<unknown>();
  if (sheet === undefined) {
    return failure === undefined ? <p role="status">{t('loading')}</p> : <Failure of={failure} />;
  }
  const { inspection, edition } = sheet;
  const unsaved = failure ?? broken;
  const close = async () => {
    try {
      await photosKept();
      if (edition && (await handOver(id, edition))) {
        location.hash = '#/outbox';
      }
    } catch (trouble) {
      setBroken(trouble);
    }
  };
  return (
    <form className="sheet" onSubmit={event => event.preventDefault()}>
      <h1>{t('inspection')}</h1>
      <p>
        {inspection.enterprise} <span className="quiet">{t('begunAt', { time: clockTime(inspection.visit.begunAt, language) })}</span>
      </p>
      <Hindrances inspection={inspection} items={edition?.items ?? []} />
      <VisitFields sheet={sheet} account={account} />
      {missing !== undefined && <p className="notice warning">{t('checklistNotTaken')}</p>}
      <Attendances sheet={sheet} />
      {edition && <Items sheet={sheet} outbox={outbox} />}
      <Closing sheet={sheet} />
      <Signatures sheet={sheet} photos={outbox.photos} />
      <NotSaved because={unsaved} />
      <Ready sheet={sheet} close={() => void close()} />
    </form>
  );
}

function Items({ sheet, outbox }: { sheet: Sheet; outbox: Outbox }) {
  const { t } = useText();
  const items = sheet.edition?.items ?? [];
  const told = items.filter(item => sheet.inspection.words[`ANSWER ${item.key}`]).length;
  const unlike = items.filter(item => {
    const word = sheet.inspection.words[`ANSWER ${item.key}`]?.word;
    return word?.kind === 'ANSWER' && deviates(word, item);
  });
  return (
    <section aria-labelledby="items">
      <h2 id="items">{sheet.edition?.name}</h2>
      <p role="status">{t('progress', { told, all: items.length, unlike: unlike.length })}</p>
      {items.map((item, place) => (
        <ItemFields key={item.key} sheet={sheet} item={item} number={place + 1} outbox={outbox} />
      ))}
    </section>
  );
}

function Ready({ sheet, close }: { sheet: Sheet; close: () => void }) {
  const { t } = useText();
  const items = sheet.edition?.items ?? [];
  return (
    <section aria-labelledby="ready">
      <h2 id="ready">{t('handOver')}</h2>
      <Hindrances inspection={sheet.inspection} items={items} before />
      <p className="quiet">{t('handOverHint')}</p>
      <button type="button" className="primary wide" onClick={close} disabled={sheet.edition === undefined}>
        {t('handOverNow')}
      </button>
    </section>
  );
}
