import { lagged, map, noise, steps } from "./signals";
import type { Tag } from "./tags";

const DOUGH = "Dough";
const MOULDING = "Moulding";

/** From the silo to the pieces on the band. */
export const DOUGH_TAGS: readonly Tag[] = [
  {
    name: "flour_silo",
    role: "ingredient",
    station: DOUGH,
    description: "Silo that the flour comes from",
    categories: ["A", "B"],
    codes: plant => plant.silo,
  },
  {
    name: "flour_moisture",
    role: "ingredient",
    unit: "%",
    station: DOUGH,
    description: "Moisture of the flour before the mixer",
    digits: 2,
    values: (plant, random) => {
      const own = noise(random, plant.rows, 0.06, 3);
      return map(plant.rows, row => plant.flourMoisture[row]! + own[row]!);
    },
  },
  {
    name: "flour_flow",
    role: "sensor",
    unit: "kg/h",
    station: DOUGH,
    description: "Flour dosed into the mixer",
    digits: 0,
    values: (plant, random) => {
      const own = noise(random, plant.rows, 9, 4);
      const speed = lagged(plant.schedule.speed, 5);
      return map(plant.rows, row => Math.max(0, 23 * speed[row]! + own[row]!));
    },
  },
  {
    name: "fat_temp",
    role: "sensor",
    unit: "°C",
    station: DOUGH,
    description: "Temperature of the fat before the mixer",
    digits: 1,
    values: (plant, random) => {
      const own = noise(random, plant.rows, 0.5, 400);
      return map(plant.rows, row => 38 + 0.12 * (plant.ambientTemperature[row]! - 22) + own[row]!);
    },
  },
  {
    name: "water_sp",
    role: "setting",
    unit: "l/h",
    station: DOUGH,
    description: "Water dosed into the mixer, as set",
    digits: 0,
    values: (plant, random) => {
      const wishes = steps(random, plant.rows, 500, 1.5, 1);
      return map(plant.rows, row => plant.recipeAt(row).water + wishes[row]!);
    },
  },
  {
    name: "water_flow",
    role: "sensor",
    unit: "l/h",
    station: DOUGH,
    description: "Water dosed into the mixer",
    digits: 1,
    values: (plant, random) => {
      const own = noise(random, plant.rows, 1.8, 12);
      const running = lagged(Float64Array.from(plant.schedule.running), 3);
      return map(plant.rows, row => Math.max(0, (plant.recipeAt(row).water + own[row]!) * running[row]!));
    },
  },
  {
    name: "mixer_power",
    role: "sensor",
    unit: "kW",
    station: DOUGH,
    description: "Power that the mixer takes",
    digits: 1,
    values: (plant, random) => {
      const own = noise(random, plant.rows, 1.1, 15);
      const running = lagged(Float64Array.from(plant.schedule.running), 3);
      return map(plant.rows, row => {
        const stiff = -1.2 * (plant.flourMoisture[row]! - 13.8) + 0.4 * (25 - plant.recipeAt(row).dough);
        return 4 + running[row]! * (31 + stiff + own[row]!);
      });
    },
  },
  {
    name: "dough_temp",
    role: "sensor",
    unit: "°C",
    station: DOUGH,
    description: "Temperature of the dough after the mixer",
    digits: 1,
    values: (plant, random) => {
      const own = noise(random, plant.rows, 0.35, 60);
      return map(plant.rows, row => {
        const fromHall = 0.2 * (plant.ambientTemperature[row]! - 22);
        return plant.recipeAt(row).dough + fromHall + own[row]!;
      });
    },
  },
  {
    name: "mould_gap_sp",
    role: "setting",
    unit: "mm",
    station: MOULDING,
    description: "Gap between the moulding rollers, as set",
    digits: 2,
    values: (plant, random) => {
      const wishes = steps(random, plant.rows, 700, 0.04, 0.02);
      return map(plant.rows, row => 0.25 * plant.recipeAt(row).piece + wishes[row]!);
    },
  },
  {
    name: "mould_pressure",
    role: "sensor",
    unit: "bar",
    station: MOULDING,
    description: "Pressure on the moulding rollers",
    digits: 2,
    values: (plant, random) => {
      const own = noise(random, plant.rows, 0.12, 30);
      return map(plant.rows, row => 5.4 + 0.03 * (plant.schedule.speed[row]! - 30) + own[row]!);
    },
  },
  {
    name: "piece_weight",
    role: "sensor",
    unit: "g",
    station: MOULDING,
    description: "Weight of a dough piece before the oven",
    digits: 2,
    needsProduct: true,
    values: (plant, random) => {
      const own = noise(random, plant.rows, 0.12, 25);
      return map(plant.rows, row => plant.recipeAt(row).piece + own[row]!);
    },
  },
];
