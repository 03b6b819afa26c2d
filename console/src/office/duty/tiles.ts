import TileLayer from 'ol/layer/Tile';
import { get } from 'ol/proj';
import WMTS from 'ol/source/WMTS';
import WMTSTileGrid from 'ol/tilegrid/WMTS';
import type { Tiles } from './settings';

const LEVELS = 20;
const TILE = 256;

/** The view's own: as the tiles have it. CGCS2000 (EPSG:4490) differs from WGS 84 by centimetres. */
export function projectionOf(tiles: Tiles | undefined): string {
  return tiles?.projection === 'EPSG:4490' ? 'EPSG:4326' : 'EPSG:3857';
}

/** The bureau's tiles as a layer, by the usual grid of their projection: the world halved at each level. */
export function tilesOf(tiles: Tiles | undefined): TileLayer[] {
  if (tiles === undefined) {
    return [];
  }
  const projection = get(projectionOf(tiles))!;
  const world = projection.getExtent();
  const width = (world[2]! - world[0]!) / TILE;
  const levels = Array.from({ length: LEVELS }, (_, level) => level);
  const source = new WMTS({
    url: tiles.address,
    requestEncoding: tiles.address.includes('{') ? 'REST' : 'KVP',
    layer: tiles.layer,
    matrixSet: tiles.matrixSet,
    style: tiles.style,
    format: tiles.format,
    projection,
    tileGrid: new WMTSTileGrid({
      origin: [world[0]!, world[3]!],
      resolutions: levels.map(level => width / 2 ** level),
      matrixIds: levels.map(String),
      tileSize: TILE,
    }),
  });
  return [new TileLayer({ source })];
}
