/** Tilt of the earth's axis, and the days from the winter solstice to the year's end. */
const TILT = 23.44;
const SOLSTICE_TO_YEAR_END = 10;
const DAY_MS = 86_400_000;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/**
 * How high the sun stands, in degrees; below 0 it is down. By the clock of the place, whose noon is taken to be the
 * sun's: good to a quarter of an hour and a degree, enough to tell day from night.
 * @param clock a date whose UTC fields are the local ones
 * @param latitude north of the equator, in degrees
 */
export function sunHeight(clock: Date, latitude: number): number {
	const yearsStart = Date.UTC(clock.getUTCFullYear(), 0, 1);
	const day = (clock.getTime() - yearsStart) / DAY_MS;
	const declination = -TILT * Math.cos((2 * Math.PI * (day + SOLSTICE_TO_YEAR_END)) / 365.25);
	const turn = radians(15 * (clock.getUTCHours() + clock.getUTCMinutes() / 60 - 12));
	const [north, tilt] = [radians(latitude), radians(declination)];
	const sine = Math.sin(north) * Math.sin(tilt) + Math.cos(north) * Math.cos(tilt) * Math.cos(turn);
	return (Math.asin(sine) * 180) / Math.PI;
}

/** How dark it is, from 0 by day to 1 when even the horizon is (nautical twilight over), in eighths. */
export function darkness(clock: Date, latitude: number): number {
	const dark = Math.min(1, Math.max(0, (2 - sunHeight(clock, latitude)) / 14));
	return Math.round(dark * 8) / 8;
}
