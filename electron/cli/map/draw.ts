import { geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** Draws the objects of a basemap as SVG, each a path. */
export interface MapDrawing {
	/** Nothing where the basemap has no such object, or none of it lies on the map. */
	readonly path: (name: string, attributes: string) => string;
	/** Rivers by size: the largest (1) is the widest line. @param widths of the four sizes */
	readonly rivers: (stroke: string, widths: readonly number[]) => string;
}

/** What a river's properties say: its size from 1 to 4, and whether it is the middle of one that is drawn wide. */
interface River {
	readonly level?: number;
	readonly derived?: number;
}

/** @param digits after the point, in units of the map */
export function mapDrawing(
	topology: Topology,
	projection: GeoProjection,
	digits: number,
): MapDrawing {
	const draw = geoPath(projection).digits(digits);
	const outline = (object: GeometryCollection) =>
		draw(feature(topology, object) as GeoPermissibleObjects);
	const named = (name: string) => topology.objects[name] as GeometryCollection | undefined;
	const drawn = (d: string | null, attributes: string) =>
		d ? `<path d="${d}" ${attributes}/>` : '';
	return {
		path: (name, attributes) => {
			const object = named(name);
			return object === undefined ? '' : drawn(outline(object), attributes);
		},
		rivers: (stroke, widths) => {
			const object = named('rivers');
			if (object === undefined) return '';
			return widths
				.map((width, index) => {
					const geometries = object.geometries.filter(({ properties }) => {
						const { level = 4, derived } = (properties ?? {}) as River;
						return level === index + 1 && !derived;
					});
					const d = outline({ ...object, geometries });
					return drawn(d, `stroke="${stroke}" stroke-width="${width}"`);
				})
				.join('\n');
		},
	};
}

/** Colours of the exhibition's night: see `renderer/styles/tokens.css`. */
export const NIGHT = {
	sea: '#0b1a2c',
	/** The sea towards the shore, in steps, as engravers line it. */
	shallows: ['#0d2035', '#10273f', '#14304b'],
	land: '#1b3a52',
	shore: '#3d6c82',
	lake: '#12283f',
	river: '#4f8296',
} as const;
