import QrScanner from 'qr-scanner';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../text';

/** Pixels of the picture's longer side in which a code is looked for: enough for one that fills a quarter of it. */
const LOOKED_AT = 800;

/** The whole picture: a code need not be in its middle. */
function all({ videoWidth, videoHeight }: HTMLVideoElement): QrScanner.ScanRegion {
  const scale = Math.min(1, LOOKED_AT / Math.max(videoWidth, videoHeight));
  return {
    width: videoWidth,
    height: videoHeight,
    downScaledWidth: Math.round(videoWidth * scale),
    downScaledHeight: Math.round(videoHeight * scale),
  };
}

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
      calculateScanRegion: all,
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
