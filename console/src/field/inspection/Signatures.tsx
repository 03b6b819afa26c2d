import { useState } from 'react';
import { useText } from '../../text';
import { keepPhoto } from '../photo';
import { Picture } from '../Photos';
import type { Photo } from '../store';
import { addEvidence, removeEvidence } from './pictures';
import { mayChange, subjectOf, type Inspection, type Word } from './inspection';
import { SIGNATORIES } from './obstacles';
import { SignaturePad } from './SignaturePad';
import type { Sheet } from './useSheet';

type Signature = Extract<Word, { kind: 'SIGNATURE' }>;
type Signatory = (typeof SIGNATORIES)[number];

/** Both officers sign, and the enterprise's representative, or refuses before a witness. */
export function Signatures({ sheet, photos }: { sheet: Sheet; photos: Photo[] }) {
  const { t } = useText();
  return (
    <section id="signatures" aria-labelledby="signed">
      <h2 id="signed">{t('signatures')}</h2>
      {isOutdated(sheet.inspection) && <p className="notice warning">{t('signedBefore')}</p>}
      {SIGNATORIES.map(signatory => (
        <Signed key={signatory} sheet={sheet} signatory={signatory} photos={photos} />
      ))}
    </section>
  );
}

/** Whether something was changed after somebody signed. */
function isOutdated({ words }: Inspection): boolean {
  const all = Object.values(words);
  const signed = all.filter(({ word }) => word.kind === 'SIGNATURE' && word.drawing !== undefined).map(({ at }) => at);
  return all.some(({ at, word }) => word.kind !== 'SIGNATURE' && signed.some(before => before < at));
}

function Signed({ sheet, signatory, photos }: { sheet: Sheet; signatory: Signatory; photos: Photo[] }) {
  const { t } = useText();
  const officer = { FIRST_OFFICER: 0, SECOND_OFFICER: 1, PARTY: undefined }[signatory];
  const name = officer === undefined ? '' : (sheet.inspection.visit.officers[officer]?.name ?? '');
  const word: Signature = { kind: 'SIGNATURE', signatory, name };
  const said = sheet.inspection.words[subjectOf(word)]?.word;
  const signature = said?.kind === 'SIGNATURE' ? said : word;
  return (
    <fieldset disabled={!mayChange(sheet.inspection, subjectOf(word))}>
      <legend>
        {t(`about.${signatory}`)} {name}
      </legend>
      {signatory === 'PARTY' && <Party signature={signature} change={patch => sheet.change(word, patch)} />}
      {signature.refusal === undefined && <Drawing sheet={sheet} word={word} drawing={signature.drawing} photos={photos} />}
    </fieldset>
  );
}

function Party({ signature, change }: { signature: Signature; change: (patch: Partial<Signature>) => void }) {
  const { t } = useText();
  const { refusal } = signature;
  return (
    <>
      <label>
        {t('personName')}
        <input maxLength={100} value={signature.name} onChange={it => change({ name: it.target.value })} />
      </label>
      <label>
        {t('position')}
        <input maxLength={100} value={signature.position ?? ''} onChange={it => change({ position: it.target.value })} />
      </label>
      <label>
        {t('opinion')}
        <textarea rows={2} maxLength={2000} value={signature.opinion ?? ''} onChange={it => change({ opinion: it.target.value })} />
      </label>
      {signature.drawing === undefined && (
        <label className="choice">
          <input type="checkbox" checked={refusal !== undefined} onChange={it => change({ refusal: it.target.checked ? { reason: '', witness: '' } : undefined })} />
          {t('refusedToSign')}
        </label>
      )}
      {refusal && (
        <>
          <label>
            {t('refusalReason')}
            <input maxLength={500} value={refusal.reason} onChange={it => change({ refusal: { ...refusal, reason: it.target.value } })} />
          </label>
          <label>
            {t('witness')}
            <input maxLength={100} value={refusal.witness} onChange={it => change({ refusal: { ...refusal, witness: it.target.value } })} />
          </label>
        </>
      )}
    </>
  );
}

function Drawing({ sheet, word, drawing, photos }: { sheet: Sheet; word: Signature; drawing?: string; photos: Photo[] }) {
  const { t } = useText();
  const [failure, setFailure] = useState<unknown>();
  const { inspection, refresh } = sheet;
  const sign = async (picture: File) => {
    setFailure(undefined);
    await keepPhoto(inspection, picture, photo => addEvidence(inspection.id, word, photo)).catch(setFailure);
    await refresh(word);
  };
  const signAgain = async () => {
    await removeEvidence(inspection.id, word, drawing ?? '').catch(setFailure);
    await refresh(word);
  };
  const content = photos.find(photo => photo.id === drawing)?.content;
  return (
    <>
      {drawing === undefined ? (
        <SignaturePad label={t(`about.${word.signatory}`)} done={picture => void sign(picture)} />
      ) : (
        <div className="signed">
          {content ? <Picture content={content} /> : <span className="chip plain">{t('photoSent')}</span>}
          <button type="button" onClick={() => void signAgain()}>
            {t('signAgain')}
          </button>
        </div>
      )}
      {failure !== undefined && (
        <p className="notice error" role="alert">
          {t('photoFailed', { reason: String(failure) })}
        </p>
      )}
    </>
  );
}
