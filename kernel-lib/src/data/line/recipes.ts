/** What changes with the product. */
export interface Recipe {
  readonly name: string;
  /** m/min */
  readonly speed: number;
  /** °C, by zone. */
  readonly zones: readonly [number, number, number, number];
  /** l/h of dosing water. */
  readonly water: number;
  /** g of a dough piece. */
  readonly piece: number;
  /** °C */
  readonly dough: number;
  /** % that the product's moisture lies above the line's average. */
  readonly moisture: number;
  /** L* of the baked surface. */
  readonly colour: number;
}

/** The products of the line. Oat runs slower and a little wetter: recipe and load go along with the event. */
export const RECIPES: readonly Recipe[] = [
  {
    name: "butter",
    speed: 32,
    zones: [195, 226, 240, 206],
    water: 118,
    piece: 11.2,
    dough: 24.5,
    moisture: -0.02,
    colour: 62,
  },
  {
    name: "oat",
    speed: 29,
    zones: [191, 222, 238, 203],
    water: 131,
    piece: 12.4,
    dough: 25.5,
    moisture: 0.06,
    colour: 55,
  },
  {
    name: "ginger",
    speed: 31,
    zones: [193, 224, 239, 208],
    water: 122,
    piece: 11.6,
    dough: 25,
    moisture: -0.03,
    colour: 51,
  },
];
