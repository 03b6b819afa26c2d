import type { FeatureLike } from 'ol/Feature';
import CircleStyle from 'ol/style/Circle';
import Fill from 'ol/style/Fill';
import Icon from 'ol/style/Icon';
import Stroke from 'ol/style/Stroke';
import Style from 'ol/style/Style';
import Text from 'ol/style/Text';
import type { Alarms, Status } from './looks';
import { signOf } from './signs';

const FONT = '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';
const drawn = new Map<string, Style>();

/** The sign of a status with its alarms, drawn once for all who show it. */
export function signStyles(sign: string, letters: 0 | 1, small: boolean): Style {
  const key = `${sign} ${letters} ${small}`;
  const found = drawn.get(key);
  if (found !== undefined) {
    return found;
  }
  const [status, alarms] = sign.split(' ') as [Status, Alarms];
  const style = new Style({ image: new Icon({ img: signOf(status, alarms, letters, small), scale: 0.5 }) });
  drawn.set(key, style);
  return style;
}

/** Names near enough to be read, where there is room. */
export function nameStyle(feature: FeatureLike): Style {
  return new Style({
    text: new Text({
      text: String(feature.get('name')),
      font: `12px ${FONT}`,
      offsetY: 20,
      fill: new Fill({ color: '#17202a' }),
      stroke: new Stroke({ color: '#fff', width: 3 }),
    }),
  });
}

export const ringStyle = new Style({
  image: new CircleStyle({ radius: 18, stroke: new Stroke({ color: '#0b4f8a', width: 4 }) }),
});

const LAND = new Fill({ color: '#fbfaf6' });
const BORDER = new Stroke({ color: '#8a949e', width: 1.5 });
const ZONE = new Stroke({ color: '#6b7f93', width: 1, lineDash: [4, 4] });
const RIVER = new Stroke({ color: '#8fb8d8', width: 3 });

/** Districts are land with a border, zones lie over them as dashes, rivers are lines; over tiles nothing is filled. */
export function borderStyle(feature: FeatureLike, nameOf: (key: string) => string, overTiles: boolean): Style {
  if (feature.getGeometry()?.getType().endsWith('LineString')) {
    return new Style({ stroke: RIVER });
  }
  const zone = feature.get('zone') === true;
  return new Style({
    fill: zone || overTiles ? undefined : LAND,
    stroke: zone ? ZONE : BORDER,
    zIndex: zone ? 2 : 0,
    text: new Text({
      text: nameOf(String(feature.get('area') ?? feature.get('name') ?? '')),
      font: `${zone ? 11 : 13}px ${FONT}`,
      overflow: false,
      fill: new Fill({ color: zone ? '#51606f' : '#3b4753' }),
      stroke: new Stroke({ color: '#fff', width: 2 }),
    }),
  });
}
