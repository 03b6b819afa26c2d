import Feature from 'ol/Feature';
import OlMap from 'ol/Map';
import View from 'ol/View';
import { defaults as controls } from 'ol/control/defaults';
import { buffer, containsCoordinate } from 'ol/extent';
import GeoJSON from 'ol/format/GeoJSON';
import Point from 'ol/geom/Point';
import VectorLayer from 'ol/layer/Vector';
import { fromLonLat, transformExtent } from 'ol/proj';
import VectorSource from 'ol/source/Vector';
import 'ol/ol.css';
import { borderStyle, signStyles, nameStyle, ringStyle } from './mapStyles';
import { alarmsOf, statusOf, urgencyOf } from './looks';
import type { Place } from './riskMap';
import type { Settings } from './settings';
import { projectionOf, tilesOf } from './tiles';

/** Xi'an, until there is something to be seen: west, south, east, north in degrees. */
const CITY = [107.66, 33.7, 109.82, 34.75];
/** From so many on, signs seen from afar are small. */
const MANY = 500;
/** Metres on the ground for a pixel, from which on it is afar. */
const AFAR = 60;
/** Drawn beyond the edges, in pixels: it is there already when the map is dragged. */
const BESIDE = 300;
const METRES_OF_A_DEGREE = 111_320;

/** How the map speaks to its page. */
export interface Hearing {
  /** Somebody pointed at these, the uppermost first; at none, if it is empty. */
  pointed(usccs: string[]): void;
}

/** The map on the screen. It knows nothing of React; what it is to show is handed to it. */
export class CityMap {
  private readonly known = new Map<string, Feature<Point>>();
  private readonly places = new VectorSource<Feature<Point>>();
  private readonly borders = new VectorSource();
  private readonly ring = new Feature<Point>();
  private readonly signs: VectorLayer;
  private readonly names: VectorLayer;
  private readonly areas: VectorLayer;
  private readonly map: OlMap;
  private readonly projection: string;
  /** Which one was brought into sight last. */
  private brought?: string;

  constructor(target: HTMLElement, settings: Settings['map'], hearing: Hearing, zoomIn: string, zoomOut: string) {
    this.projection = projectionOf(settings.tiles);
    this.signs = new VectorLayer({
      source: this.places,
      renderBuffer: BESIDE,
      renderOrder: (one, other) => (other.get('urgency') as number) - (one.get('urgency') as number),
    });
    this.names = new VectorLayer({ source: this.places, declutter: true, minZoom: 13, style: nameStyle });
    this.areas = new VectorLayer({ source: this.borders, updateWhileInteracting: true });
    const ring = new VectorLayer({ source: new VectorSource({ features: [this.ring] }), style: ringStyle });
    this.map = new OlMap({
      target,
      keyboardEventTarget: target,
      controls: controls({ attribution: false, rotate: false, zoomOptions: { zoomInTipLabel: zoomIn, zoomOutTipLabel: zoomOut } }),
      layers: [...tilesOf(settings.tiles), this.areas, this.signs, this.names, ring],
      view: new View({ projection: this.projection, maxZoom: 18, enableRotation: false }),
    });
    this.map.getView().fit(transformExtent(CITY, 'EPSG:4326', this.projection), { padding: [12, 12, 12, 12] });
    this.map.on('click', event => {
      const at = this.map.getFeaturesAtPixel(event.pixel, { hitTolerance: 4, layerFilter: layer => layer === this.signs });
      hearing.pointed([...new Set(at.map(feature => String(feature.getId())))]);
    });
  }

  /** Draws the borders of the areas. */
  drawBorders(collection: object, nameOf: (key: string) => string, overTiles: boolean): void {
    const format = new GeoJSON({ dataProjection: 'EPSG:4326', featureProjection: this.projection });
    this.borders.clear(true);
    this.borders.addFeatures(format.readFeatures(collection));
    this.areas.setStyle(feature => borderStyle(feature, nameOf, overTiles));
  }

  /** Shows these places and no others. */
  show(places: Place[], letters: 0 | 1): void {
    const shown = places.filter(place => place.geometry !== null).map(place => this.featureOf(place));
    const many = shown.length > MANY;
    const unit = this.projection === 'EPSG:3857' ? 1 : METRES_OF_A_DEGREE;
    this.signs.setStyle((feature, resolution) =>
      signStyles(String(feature.get('sign')), letters, many && resolution * unit > AFAR),
    );
    const same = shown.length === this.places.getFeatures().length && shown.every(feature => this.places.hasFeature(feature));
    if (!same) {
      this.places.clear(true);
      this.places.addFeatures(shown);
    }
  }

  /** Lays a ring around one, and brings it into sight once: then the map is whose hand is on it. Around none, if there is none. */
  select(place: Place | undefined): void {
    const isBrought = place?.id === this.brought;
    this.brought = place?.id;
    if (place?.geometry === undefined || place.geometry === null) {
      return this.ring.setGeometry(undefined);
    }
    const at = fromLonLat(place.geometry.coordinates, this.projection);
    this.ring.setGeometry(new Point(at));
    const view = this.map.getView();
    const size = this.map.getSize();
    if (!isBrought && size !== undefined && !containsCoordinate(buffer(view.calculateExtent(size), -20 * (view.getResolution() ?? 0)), at)) {
      view.setCenter(at);
    }
  }

  leave(): void {
    this.map.setTarget(undefined);
    this.map.dispose();
  }

  private featureOf({ id, geometry, properties }: Place): Feature<Point> {
    const at = fromLonLat(geometry!.coordinates, this.projection);
    const feature = this.known.get(id) ?? new Feature(new Point(at));
    feature.setId(id);
    this.known.set(id, feature);
    const sign = `${statusOf(properties)} ${alarmsOf(properties)}`;
    if (feature.get('sign') !== sign || feature.get('name') !== properties.name) {
      feature.setProperties({ sign, name: properties.name, urgency: urgencyOf(properties) }, true);
    }
    const [x, y] = feature.getGeometry()!.getCoordinates();
    if (x !== at[0] || y !== at[1]) {
      feature.getGeometry()!.setCoordinates(at);
    }
    return feature;
  }
}
