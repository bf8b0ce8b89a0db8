/** Size of the map's drawing; every point of a journey is in its units, from the upper left. */
export const MAP_WIDTH = 1920;
export const MAP_HEIGHT = 1080;
