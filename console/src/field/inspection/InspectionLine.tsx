import { useEffect, useState } from 'react';
import { useText } from '../../text';
import { Chip } from '../../shared/Chip';
import { wordsOf } from '../../shared/Failure';
import { clockTime } from '../../text/time';
import { PhotoTroubles } from '../PhotoTroubles';
import type { Photo, Unreadable } from '../store';
import { TONES } from '../tones';
import { editionOf } from './checklists';
import { Hindrances } from './Hindrances';
import { isConcluded, type Inspection, type Item } from './inspection';
import { forgetInspection, inspectionOnItsWay, reopenInspection } from './sheets';
import { beginAnew, giveUp } from './withdrawal';

/** An inspection of the outbox: where it stands, what stands in its way, and what can be done about it. */
export function InspectionLine({ inspection, photos, unreadable }: { inspection: Inspection; photos: Photo[]; unreadable: Unreadable[] }) {
  const { t, language } = useText();
  const { state, entries, begun, delay } = inspection;
  const [items, setItems] = useState<Item[]>([]);
  const used = inspection.visit.checklist;
  useEffect(() => {
    if (used && (state === 'HELD' || state === 'REFUSED')) {
      editionOf(used).then(edition => setItems(edition.items ?? []), () => undefined); // without it their keys are shown
    }
  }, [used?.checklist, used?.edition, state]);
  const kept = entries.filter(entry => entry.fate === 'KEPT').length;
  const late = state === 'FILED' ? entries.filter(entry => entry.fate === 'REFUSED').length : 0;
  return (
    <li>
      <strong>{t('inspectionOf', { day: clockTime(inspection.visit.begunAt, language) })}</strong>
      <span>
        <Chip tone={TONES[state]}>{t(state === 'FILED' ? 'state.CONCLUDED' : `state.${state}`)}</Chip> {inspection.enterprise}
      </span>
      {entries.length > 0 && <span>{t('entriesKept', { kept, all: entries.length })}</span>}
      {kept > 0 && !begun && <p className="notice warning">{t('entriesWait')}</p>}
      {state === 'WAITING' && delay && <p className="notice warning">{t('notYetBecause', { reason: delay.detail })}</p>}
      {['REFUSED', 'HELD'].includes(state) && <Hindrances inspection={inspection} items={items} links={false} />}
      {state === 'CANCELLED' && <p className="notice warning">{t('inspectionCancelled')}</p>}
      {late > 0 && <p className="notice warning">{t('entriesLate', { count: late })}</p>}
      {photos.length > 0 && kept > 0 && (
        <span>{t('photosSent', { stored: photos.filter(photo => photo.state === 'STORED').length, all: photos.length })}</span>
      )}
      <PhotoTroubles photos={photos} unreadable={unreadable} />
      <Steps inspection={inspection} photos={photos} />
    </li>
  );
}

function Steps({ inspection, photos }: { inspection: Inspection; photos: Photo[] }) {
  const { t } = useText();
  const [failure, setFailure] = useState<unknown>();
  const { id, state, asked, begun } = inspection;
  const onItsWay = inspectionOnItsWay(inspection, photos);
  const open = async () => {
    if (state === 'DRAFT' || (await reopenInspection(id)) !== undefined) {
      location.hash = `#/inspection/${id}`;
    }
  };
  const again = async () => {
    if (confirm(t('beginAnewSure'))) {
      const begunAnew = await beginAnew(id);
      location.hash = begunAnew ? `#/inspection/${begunAnew.id}` : '#/outbox';
    }
  };
  const withdraw = async () => {
    const reason = prompt(t('giveUpReason'))?.trim();
    if (reason) {
      await giveUp(inspection, reason);
    }
  };
  const discard = async () => {
    const whole = state === 'FILED' && photos.every(photo => photo.state === 'STORED');
    if (whole || confirm(t(state === 'FILED' ? 'forgetSure' : 'discardSure'))) {
      await forgetInspection(id);
    }
  };
  const run = (work: () => Promise<void>) => () => {
    setFailure(undefined);
    work().catch(setFailure);
  };
  const settled = state === 'FILED' || state === 'CANCELLED';
  const buttons: [name: Parameters<typeof t>[0], offered: boolean, work: () => Promise<void>][] = [
    ['goOn', state === 'DRAFT', open],
    ['edit', state === 'REFUSED' || state === 'HELD', open],
    ['takeBack', state === 'WAITING' && !asked, open],
    ['beginAnew', !onItsWay && (state === 'CANCELLED' || (state === 'REFUSED' && isConcluded(inspection))), again],
    ['giveUp', begun && !settled && state !== 'WAITING', withdraw],
    [state === 'FILED' ? 'forget' : 'discard', !onItsWay && (settled || !begun), discard],
  ];
  return (
    <>
      <div className="steps">
        {buttons.map(
          ([name, offered, work]) =>
            offered && (
              <button key={name} type="button" onClick={run(work)}>
                {t(name)}
              </button>
            ),
        )}
      </div>
      {failure !== undefined && (
        <p className="notice error" role="alert">
          {wordsOf(failure)}
        </p>
      )}
    </>
  );
}
