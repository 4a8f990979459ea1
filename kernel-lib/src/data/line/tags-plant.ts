import { RECIPES } from "./recipes";
import { dayWave, map, noise } from "./signals";
import type { Tag } from "./tags";

/** Early, late and night shift begin at 6, 14 and 22 o'clock. */
function shiftAt(minuteOfDay: number): number {
  return minuteOfDay >= 360 && minuteOfDay < 840 ? 0 : minuteOfDay >= 840 && minuteOfDay < 1320 ? 1 : 2;
}

/** What holds for the whole line, and the hall around it. */
export const PLANT_TAGS: readonly Tag[] = [
  {
    name: "recipe",
    role: "recipe",
    station: "Line",
    description: "Product that is being made",
    categories: RECIPES.map(({ name }) => name),
    codes: plant => plant.schedule.recipe,
  },
  {
    name: "shift",
    station: "Line",
    description: "Crew: early from 6, late from 14, night from 22 o'clock",
    categories: ["early", "late", "night"],
    codes: plant => plant.minuteOfDay.map(shiftAt),
  },
  {
    name: "line_speed_sp",
    role: "setting",
    unit: "m/min",
    station: "Line",
    description: "Speed of the oven band, as set",
    digits: 1,
    values: plant => plant.schedule.speedSetpoint.slice(),
  },
  {
    name: "line_speed",
    role: "sensor",
    unit: "m/min",
    station: "Line",
    description: "Speed of the oven band; 0 while the line stands",
    digits: 2,
    values: plant => plant.schedule.speed.slice(),
  },
  {
    name: "ambient_temp",
    role: "sensor",
    unit: "°C",
    station: "Hall",
    description: "Air temperature in the hall",
    digits: 1,
    values: (plant, random) => {
      const own = noise(random, plant.rows, 0.15, 5);
      return map(plant.rows, row => plant.ambientTemperature[row]! + own[row]!);
    },
  },
  {
    name: "ambient_humidity",
    role: "sensor",
    unit: "%",
    station: "Hall",
    description: "Relative humidity of the air in the hall",
    digits: 1,
    values: (plant, random) => {
      const own = noise(random, plant.rows, 0.6, 5);
      return map(plant.rows, row => plant.ambientHumidity[row]! + own[row]!);
    },
  },
  {
    name: "gas_pressure",
    role: "sensor",
    unit: "mbar",
    station: "Hall",
    description: "Pressure of the natural gas before the burners",
    digits: 2,
    values: (plant, random) => {
      const own = noise(random, plant.rows, 0.5, 90);
      return map(plant.rows, row => 50 - 0.5 * dayWave(plant.minuteOfDay[row]!, 8) + own[row]!);
    },
  },
];
