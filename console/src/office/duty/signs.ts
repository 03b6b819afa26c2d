import { LETTERS, OUTLINES, PAINTS, type Alarms, type Status } from './looks';

/** Of a sign with its badge, in CSS pixels. */
export const SIGN = 26;
/** Drawn this much finer, for screens with more pixels. */
const FINER = 2;
const SEVERE_INK = '#7a0045';

/** A sign as a picture, drawn once and shown ten thousand times; small ones have no letter. */
export function signOf(status: Status, alarms: Alarms, letters: 0 | 1, small: boolean): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  const size = small ? SIGN / 2 : SIGN;
  canvas.width = canvas.height = size * FINER;
  const pen = canvas.getContext('2d')!;
  pen.scale((FINER * size) / SIGN, (FINER * size) / SIGN);
  pen.translate(3, 3);
  if (alarms !== 'NONE') {
    ring(pen, alarms);
  }
  shape(pen, status);
  if (!small) {
    letter(pen, LETTERS[status][letters], PAINTS[status][1], status === 'YELLOW' ? 13 : 10.5);
  }
  if (alarms !== 'NONE' && !small) {
    badge(pen, alarms);
  }
  return canvas;
}

function shape(pen: CanvasRenderingContext2D, status: Status): void {
  const outline = new Path2D(OUTLINES[status]);
  pen.fillStyle = PAINTS[status][0];
  pen.fill(outline);
  pen.strokeStyle = status === 'SUSPENDED' ? '#17202a' : '#fff';
  pen.lineWidth = 1.5;
  pen.stroke(outline);
}

function letter(pen: CanvasRenderingContext2D, text: string, ink: string, y: number): void {
  pen.fillStyle = ink;
  pen.font = '600 10px "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.fillText(text, 10, y);
}

function ring(pen: CanvasRenderingContext2D, alarms: Alarms): void {
  pen.beginPath();
  pen.arc(10, 10, 12, 0, 2 * Math.PI);
  pen.fillStyle = alarms === 'SEVERE' ? SEVERE_INK : '#fff';
  pen.fill();
  pen.strokeStyle = SEVERE_INK;
  pen.lineWidth = 1.5;
  pen.stroke();
}

function badge(pen: CanvasRenderingContext2D, alarms: Alarms): void {
  pen.beginPath();
  pen.arc(18, 2, 4.5, 0, 2 * Math.PI);
  pen.fillStyle = alarms === 'SEVERE' ? '#000' : '#fff';
  pen.fill();
  pen.strokeStyle = alarms === 'SEVERE' ? '#fff' : '#000';
  pen.lineWidth = 1;
  pen.stroke();
  pen.fillStyle = pen.strokeStyle;
  pen.font = '700 8px sans-serif';
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.fillText(alarms === 'SEVERE' ? '!!' : '!', 18, 2.5);
}
