import QrScanner from 'qr-scanner';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../text';

/** Looks through the camera until it sees a code. */
export default function Scanner({ found }: { found: (text: string) => void }) {
  const { t } = useText();
  const picture = useRef<HTMLVideoElement>(null);
  const tell = useRef(found);
  const [denied, setDenied] = useState(false);
  tell.current = found;
  useEffect(() => {
    const scanner = new QrScanner(picture.current!, result => tell.current(result.data), {
      returnDetailedScanResult: true,
      preferredCamera: 'environment',
    });
    scanner.start().catch(() => setDenied(true));
    return () => scanner.destroy();
  }, []);
  return denied ? (
    <p className="notice error" role="alert">
      {t('scanDenied')}
    </p>
  ) : (
    <>
      <video ref={picture} className="camera" muted playsInline />
      <p className="quiet">{t('scanHint')}</p>
    </>
  );
}
