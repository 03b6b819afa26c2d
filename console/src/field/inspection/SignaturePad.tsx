import { useRef, useState, type ChangeEvent, type PointerEvent } from 'react';
import { useText } from '../../text';

const WIDTH = 600;
const HEIGHT = 240;

/** A field to sign in with a finger or a pen; who signs on paper takes a photo of that. */
export function SignaturePad({ label, done }: { label: string; done: (picture: File) => void }) {
  const { t } = useText();
  const field = useRef<HTMLCanvasElement>(null);
  const [drawn, setDrawn] = useState(false);
  const pen = () => field.current?.getContext('2d') ?? undefined;
  const clear = () => {
    pen()?.clearRect(0, 0, WIDTH, HEIGHT);
    setDrawn(false);
  };
  const placeOf = ({ currentTarget, clientX, clientY }: PointerEvent<HTMLCanvasElement>): [x: number, y: number] => {
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    return [((clientX - left) / width) * WIDTH, ((clientY - top) / height) * HEIGHT];
  };
  const begin = (event: PointerEvent<HTMLCanvasElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    pen()?.beginPath();
    pen()?.moveTo(...placeOf(event));
  };
  const draw = (event: PointerEvent<HTMLCanvasElement>) => {
    const ink = pen();
    if (event.buttons === 0 || ink === undefined) {
      return;
    }
    Object.assign(ink, { lineWidth: 4, lineCap: 'round', strokeStyle: '#000' });
    ink.lineTo(...placeOf(event));
    ink.stroke();
    setDrawn(true);
  };
  const keep = () => onWhite(field.current!).toBlob(png => png && done(new File([png], 'signature.png', { type: 'image/png' })), 'image/png');
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => target.files?.[0] && done(target.files[0]);
  return (
    <>
      <canvas ref={field} className="pad" width={WIDTH} height={HEIGHT} role="img" aria-label={t('signHere', { who: label })} onPointerDown={begin} onPointerMove={draw} />
      <div className="steps">
        <button type="button" disabled={!drawn} onClick={keep}>
          {t('signDone')}
        </button>
        <button type="button" disabled={!drawn} onClick={clear}>
          {t('signClear')}
        </button>
      </div>
      <label>
        {t('signedOnPaper')}
        <input type="file" accept="image/*" onChange={choose} />
      </label>
    </>
  );
}

/** Paper is white: a drawing without ground is black on black in a dark viewer. */
function onWhite(drawing: HTMLCanvasElement): HTMLCanvasElement {
  const paper = document.createElement('canvas');
  Object.assign(paper, { width: WIDTH, height: HEIGHT });
  const sheet = paper.getContext('2d')!;
  sheet.fillStyle = '#fff';
  sheet.fillRect(0, 0, WIDTH, HEIGHT);
  sheet.drawImage(drawing, 0, 0);
  return paper;
}
