import { useEffect, useState } from 'react';
import { useText } from '../../text';
import type { Inspections } from '../../api/client';
import { known } from '../copies';
import { dossierOf } from '../enterprises';
import { inOrderFor, kitOf, type Kit } from './checklists';
import type { Sheet } from './useSheet';

type Officer = Inspections['InspectionOfficer'];

const KINDS: Inspections['InspectionKind'][] = ['ROUTINE', 'SPECIAL', 'RANDOM', 'COMPLAINT', 'RESUMPTION', 'OTHER'];

/** Who inspects whom, why, where and by which checklist. Once the suite has it, it stays. */
export function VisitFields({ sheet, account }: { sheet: Sheet; account: string }) {
  const { t } = useText();
  const { visit, begun } = sheet.inspection;
  const [kit, setKit] = useState<Kit>();
  useEffect(() => void kitOf(account).then(setKit, () => undefined), [account]);
  const name = (place: number, officer: Partial<Officer>) =>
    sheet.changeVisit({ officers: visit.officers.map((other, index) => (index === place ? { ...other, ...officer } : other)) });
  return (
    <fieldset id="visit" disabled={begun}>
      <legend>{t('visit')}</legend>
      <label>
        {t('inspectionKind')}
        <select value={visit.kind} onChange={it => sheet.changeVisit({ kind: it.target.value as Inspections['InspectionKind'] })}>
          {KINDS.map(kind => (
            <option key={kind} value={kind}>
              {t(`inspectionKind.${kind}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('purpose')}
        <input maxLength={500} value={visit.purpose ?? ''} onChange={it => sheet.changeVisit({ purpose: it.target.value })} />
      </label>
      <label>
        {t('inspectedPlace')} ({t('required')})
        <input maxLength={300} value={visit.place} onChange={it => sheet.changeVisit({ place: it.target.value })} />
      </label>
      <datalist id="officers">
        {kit?.officers.map(officer => (
          <option key={officer.id} value={officer.name}>
            {officer.certificate}
          </option>
        ))}
      </datalist>
      {visit.officers.map((officer, place) => (
        <OfficerFields key={place} number={place + 1} officer={officer} kit={kit} change={changed => name(place, changed)} />
      ))}
      <Checklists sheet={sheet} kit={kit} account={account} />
    </fieldset>
  );
}

function OfficerFields({ number, officer, kit, change }: { number: number; officer: Officer; kit?: Kit; change: (changed: Partial<Officer>) => void }) {
  const { t } = useText();
  const called = (name: string) => {
    const found = kit?.officers.filter(known => known.name === name) ?? [];
    change(found.length === 1 ? { name, certificate: found[0]!.certificate } : { name });
  };
  return (
    <div className="pair">
      <label>
        {t('officerName', { number })}
        <input list="officers" maxLength={100} autoComplete="off" value={officer.name} onChange={it => called(it.target.value)} />
      </label>
      <label>
        {t('certificate', { number })}
        <input maxLength={32} autoComplete="off" value={officer.certificate} onChange={it => change({ certificate: it.target.value.trim() })} />
      </label>
    </div>
  );
}

function Checklists({ sheet, kit, account }: { sheet: Sheet; kit?: Kit; account: string }) {
  const { t, language } = useText();
  const { visit, entries } = sheet.inspection;
  const [kind, setKind] = useState<string>();
  useEffect(() => {
    // for the order only: without it all are there, too
    known(account, `dossier ${visit.uscc}`, () => dossierOf(visit.uscc)).then(({ body }) => setKind(body.enterprise.kind), () => undefined);
  }, [account, visit.uscc]);
  const used = visit.checklist && `${visit.checklist.checklist} ${visit.checklist.edition}`;
  const choose = (chosen: string) => {
    const [checklist = '', edition] = chosen.split(' ');
    sheet.changeVisit({ checklist: chosen === '' ? undefined : { checklist, edition: Number(edition) } });
  };
  const offered = inOrderFor(kind, kit?.editions ?? []);
  const kept = used !== undefined && !offered.some(it => `${it.checklist} ${it.edition}` === used);
  return (
    <label>
      {t('checklist')} ({t('required')})
      <select value={used ?? ''} disabled={entries.some(entry => entry.fate === 'KEPT')} onChange={it => choose(it.target.value)}>
        <option value="">{t(kit === undefined ? 'noKit' : 'chooseChecklist')}</option>
        {kept && <option value={used}>{sheet.edition?.name ?? used}</option>}
        {offered.map(({ checklist, edition, name, nameEn }) => (
          <option key={`${checklist} ${edition}`} value={`${checklist} ${edition}`}>
            {t('edition', { name: language === 'en' ? (nameEn ?? name) : name, edition })}
          </option>
        ))}
      </select>
    </label>
  );
}
