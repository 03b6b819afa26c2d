import { useEffect, useId, useState, type ChangeEvent } from 'react';
import { useText } from '../../text';
import { reasonsOf } from '../../api/problem';
import { Chip, type Tone } from '../../shared/Chip';
import { UnreadableFile } from '../../shared/upload';
import type { Evidence } from './evidence';
import type { FormEvidence } from './useEvidence';

const TONES: Record<Evidence['state'], Tone> = { WAITING: 'yellow', STORED: 'green', REFUSED: 'red' };

/** Photos and documents that go with a form: sent as soon as they are chosen, and seen on their way. */
export function EvidenceField({ evidence, label, errors = [] }: { evidence: FormEvidence; label: string; errors?: string[] }) {
  const { t } = useText();
  const id = useId();
  const add = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const files = Array.from(target.files ?? []);
    target.value = '';
    void evidence.add(files);
  };
  return (
    <fieldset className="evidence">
      <legend>{label}</legend>
      <label htmlFor={id}>{t('my.chooseFiles')}</label>
      <input
        id={id}
        type="file"
        multiple
        accept="image/*,application/pdf"
        aria-invalid={errors.length > 0}
        aria-describedby={errors.length > 0 ? `${id}e` : undefined}
        onChange={add}
      />
      <ul aria-live="polite">
        {evidence.files.map((file, index) => (
          <li key={file.id}>
            <Preview file={file} />
            <span className="what">
              {file.name}
              <br />
              <Chip tone={TONES[file.state]}>{t(`my.file.${file.state}`)}</Chip>
              {file.problem && <span className={file.state === 'REFUSED' ? 'wrong' : 'quiet'}> {reasonsOf(file.problem)}</span>}
            </span>
            <button type="button" aria-label={t('my.removeFile', { number: index + 1 })} onClick={() => void evidence.remove(file)}>
              ×
            </button>
          </li>
        ))}
      </ul>
      {errors.length > 0 && (
        <p className="wrong" id={`${id}e`}>
          {errors.join(' ')}
        </p>
      )}
      {evidence.pause !== undefined && (
        <p className="notice warning" role="status">
          {t(`my.filePause.${evidence.pause}`)}
        </p>
      )}
      {evidence.failure !== undefined && (
        <p className="notice error" role="alert">
          {t(evidence.failure instanceof UnreadableFile ? 'my.fileUnreadable' : 'my.fileFailed', { reason: evidence.failure instanceof Error ? evidence.failure.message : String(evidence.failure) })}
        </p>
      )}
    </fieldset>
  );
}

/** The picture as it is on this device, or as the server keeps it. */
function Preview({ file }: { file: Evidence }) {
  const [address, setAddress] = useState<string>();
  const isPicture = file.mediaType.startsWith('image/');
  useEffect(() => {
    if (!isPicture || file.content === undefined) {
      setAddress(isPicture ? contentOf(file.id) : undefined);
      return undefined;
    }
    const made = URL.createObjectURL(file.content);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file.id, file.content, isPicture]);
  return address === undefined ? null : <img src={address} alt="" />;
}

/** Where a stored attachment is. */
export function contentOf(id: string): string {
  return `/api/v1/attachments/${id}/content`;
}
