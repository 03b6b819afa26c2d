import { writeFileSync } from 'node:fs';
import { encode } from 'uqr';

const WIDTH = 640;
const HEIGHT = 480;

/** A film (Y4M) of ten still pictures of a code, for Chromium to take as its camera. */
export function filmOf(text: string, file: string): void {
  const code = encode(text, { ecc: 'M', border: 4 });
  const scale = Math.floor((HEIGHT - 40) / code.size);
  const left = (WIDTH - scale * code.size) >> 1;
  const top = (HEIGHT - scale * code.size) >> 1;
  const picture = Buffer.alloc(WIDTH * HEIGHT * 1.5, 128);
  for (let y = 0; y < HEIGHT; y++) {
    for (let x = 0; x < WIDTH; x++) {
      const row = code.data[Math.floor((y - top) / scale)];
      picture[y * WIDTH + x] = row?.[Math.floor((x - left) / scale)] === true ? 16 : 235;
    }
  }
  const frame = Buffer.concat([Buffer.from('FRAME\n'), picture]);
  const head = Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420mpeg2\n`);
  writeFileSync(file, Buffer.concat([head, ...Array.from({ length: 10 }, () => frame)]));
}
