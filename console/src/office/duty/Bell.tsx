import { useCallback, useEffect, useRef, useState } from 'react';
import { useText } from '../../text';
import { isLouder, severeOf, type Heard } from './severe';
import { ring } from './tone';

/** Silent until it is switched on, which is a click: before one, browsers let nothing be heard. */
export function Bell({ items }: { items: Parameters<typeof severeOf>[0] | undefined }) {
  const { t } = useText();
  const [on, setOn] = useState<AudioContext>();
  const before = useRef<Heard>(undefined);
  const { isMute, look } = useMute(on);
  useEffect(() => () => void on?.close(), [on]);
  useEffect(() => {
    look();
    if (items === undefined) {
      return;
    }
    const now = severeOf(items, before.current);
    if (on !== undefined && before.current !== undefined && isLouder(before.current, now)) {
      ring(on);
    }
    before.current = now;
  }, [items, on, look]);
  const turn = () => {
    if (on !== undefined && !isMute) {
      return setOn(undefined);
    }
    const sound = on ?? new AudioContext();
    ring(sound); // so it is known that it can be heard
    setOn(sound);
  };
  return (
    <>
      {isMute && <strong role="alert">{t('bell.mute')}</strong>}
      <button type="button" aria-pressed={on !== undefined && !isMute} onClick={turn} title={t('bell.hint')}>
        {t(on === undefined ? 'bell.off' : isMute ? 'bell.again' : 'bell.on')}
      </button>
    </>
  );
}

/** Whether the browser has put the sound to sleep although it is on: it does so to save power, or for a call. */
function useMute(on: AudioContext | undefined): { isMute: boolean; look: () => void } {
  const [isMute, setMute] = useState(false);
  const begun = useRef<AudioContext>(undefined);
  const look = useCallback(() => setMute(on !== undefined && on === begun.current && on.state !== 'running'), [on]);
  useEffect(() => {
    const begin = () => {
      begun.current = on;
      look();
    };
    setMute(false); // just switched on, it takes a moment to run
    on?.addEventListener('statechange', look);
    void on?.resume().then(begin, begin);
    return () => on?.removeEventListener('statechange', look);
  }, [on, look]);
  return { isMute, look };
}
