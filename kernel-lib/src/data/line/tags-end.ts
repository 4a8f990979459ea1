import { MINUTES_TO_GAUGE } from "./plant";
import type { Plant } from "./plant";
import { delayed, map, noise, steps } from "./signals";
import type { Tag } from "./tags";

const COOLING = "Cooling";
const PACKING = "Packing";

/** Measured afterwards: they follow from what happened before, and explain nothing. */
export const CONSEQUENCES: readonly string[] = ["moisture", "biscuit_weight", "colour", "stack_height"];

/** % by which the product is wetter than the limit of the target. */
function excess(plant: Plant): Float64Array {
  return plant.moisture.map(value => value - 4.2);
}

/** Cooling, packing, and what is measured on the finished biscuit. */
export const END_TAGS: readonly Tag[] = [
  {
    name: "cooling_air_temp",
    role: "sensor",
    unit: "°C",
    station: COOLING,
    description: "Temperature of the cooling air",
    digits: 1,
    values: (plant, random) => {
      const own = noise(random, plant.rows, 0.5, 40);
      return map(plant.rows, row => 17 + 0.4 * (plant.ambientTemperature[row]! - 22) + own[row]!);
    },
  },
  {
    name: "cooling_fan",
    role: "setting",
    unit: "%",
    station: COOLING,
    description: "Power of the cooling fans, as set",
    digits: 0,
    values: (plant, random) => {
      const wishes = steps(random, plant.rows, 400, 4, 5);
      return map(plant.rows, row => 70 + wishes[row]!);
    },
  },
  {
    name: "biscuit_temp",
    role: "sensor",
    unit: "°C",
    station: COOLING,
    description: "Temperature of the biscuits after cooling",
    digits: 1,
    needsProduct: true,
    values: (plant, random) => {
      const own = noise(random, plant.rows, 0.8, 20);
      return map(plant.rows, row => {
        const fromHall = 0.35 * (plant.ambientTemperature[row]! - 22);
        return 31 + fromHall + 0.3 * (plant.schedule.speedSetpoint[row]! - 30) + own[row]!;
      });
    },
  },
  {
    name: "film_tension",
    role: "sensor",
    unit: "N",
    station: PACKING,
    description: "Tension of the packing film",
    digits: 1,
    values: (plant, random) => {
      const own = noise(random, plant.rows, 1.4, 200);
      return map(plant.rows, row => 24 + own[row]!);
    },
  },
  {
    name: "packs",
    role: "sensor",
    unit: "1/min",
    station: PACKING,
    description: "Packs per minute",
    digits: 0,
    values: (plant, random) => {
      const speed = delayed(plant.schedule.speed, MINUTES_TO_GAUGE.cooling);
      return map(plant.rows, row => Math.max(0, 4.2 * speed[row]! + (speed[row]! > 1 ? random.normal() : 0)));
    },
  },
  {
    name: "moisture",
    role: "quality",
    unit: "%",
    station: PACKING,
    description: "Moisture of the finished biscuit",
    digits: 3,
    needsProduct: true,
    values: plant => plant.moisture.slice(),
  },
  {
    name: "biscuit_weight",
    role: "quality",
    unit: "g",
    station: PACKING,
    description: "Weight of the finished biscuit: more water, more weight",
    digits: 2,
    needsProduct: true,
    values: (plant, random) => {
      const own = noise(random, plant.rows, 0.03, 10);
      const wet = excess(plant);
      return map(plant.rows, row => 0.83 * plant.recipeAt(row).piece + 0.35 * wet[row]! + own[row]!);
    },
  },
  {
    name: "colour",
    role: "quality",
    unit: "L*",
    station: PACKING,
    description: "Lightness of the baked surface: paler when baked less",
    digits: 1,
    needsProduct: true,
    values: (plant, random) => {
      const own = noise(random, plant.rows, 0.5, 15);
      const planted = plant.plantedMoisture;
      return map(plant.rows, row => plant.recipeAt(row).colour + 6 * planted[row]! + own[row]!);
    },
  },
  {
    name: "stack_height",
    role: "quality",
    unit: "mm",
    station: PACKING,
    description: "Height of ten stacked biscuits: wetter ones rise less",
    digits: 1,
    needsProduct: true,
    values: (plant, random) => {
      const own = noise(random, plant.rows, 0.4, 30);
      const wet = excess(plant);
      return map(plant.rows, row => 68 - 1.5 * wet[row]! + own[row]!);
    },
  },
];
