import type { Random } from "../../compute/random";
import type { Plant } from "./plant";
import { lagged, map, noise, steps } from "./signals";
import type { NumericTag } from "./tags";

const ZONES = [0, 1, 2, 3] as const;
type Zone = (typeof ZONES)[number];

/** The zone whose burner sags: the third. */
const CAUSE_ZONE: Zone = 2;

/** The planted cause, and the second thermocouple that sees the same. */
export const CAUSE = "oven3_temp";
export const REDUNDANT = "oven3_temp_b";

/** °C that a standing line lets a zone rise: nothing takes the heat away. */
const RISE_WHEN_STANDING = 5;

function zoneTemperature(plant: Plant, zone: Zone, deviation: Float64Array): Float64Array {
  const setpoint = lagged(
    map(plant.rows, row => plant.recipeAt(row).zones[zone]),
    12,
  );
  const load = lagged(Float64Array.from(plant.schedule.running), 15);
  return map(plant.rows, row => setpoint[row]! + deviation[row]! + RISE_WHEN_STANDING * (1 - load[row]!));
}

function measuredTemperature(plant: Plant, random: Random, zone: Zone): Float64Array {
  const wander = zone === CAUSE_ZONE ? plant.zone3Deviation : noise(random, plant.rows, 1.6, 50);
  const own = noise(random, plant.rows, 0.35, 1);
  const seen = zoneTemperature(plant, zone, wander);
  return map(plant.rows, row => seen[row]! + own[row]!);
}

/** Open dampers and fast fans follow the setpoint a little, and people's hands. */
function zoneTags(zone: Zone): NumericTag[] {
  const name = `oven${zone + 1}`;
  const station = `Oven zone ${zone + 1}`;
  return [
    {
      name: `${name}_temp_sp`,
      role: "setting",
      unit: "°C",
      station,
      description: `${station} temperature, as set`,
      digits: 0,
      values: plant => map(plant.rows, row => plant.recipeAt(row).zones[zone]),
    },
    {
      name: `${name}_temp`,
      role: "sensor",
      unit: "°C",
      station,
      description: `${station} temperature`,
      digits: 1,
      values: (plant, random) => measuredTemperature(plant, random, zone),
    },
    {
      name: `${name}_fan`,
      role: "sensor",
      unit: "1/min",
      station,
      description: `${station} circulation fan`,
      digits: 0,
      values: (plant, random) => {
        const wishes = steps(random, plant.rows, 900, 12, 5);
        const own = noise(random, plant.rows, 3, 2);
        return map(plant.rows, row => 940 + 60 * zone + wishes[row]! + own[row]!);
      },
    },
  ];
}

/** The oven: four zones, the cause among them. */
export const OVEN_TAGS: readonly NumericTag[] = [
  ...ZONES.flatMap(zoneTags),
  {
    name: REDUNDANT,
    role: "sensor",
    unit: "°C",
    station: "Oven zone 3",
    description: "Oven zone 3 temperature, second thermocouple",
    digits: 1,
    values: (plant, random) => {
      const own = noise(random, plant.rows, 0.5, 3);
      const seen = lagged(zoneTemperature(plant, CAUSE_ZONE, plant.zone3Deviation), 2);
      return map(plant.rows, row => seen[row]! + 1.4 + own[row]!);
    },
  },
  {
    name: "oven3_burner",
    role: "sensor",
    unit: "%",
    station: "Oven zone 3",
    description: "Oven zone 3 gas valve, from the controller",
    digits: 1,
    values: (plant, random) => {
      const own = noise(random, plant.rows, 3, 35);
      const answer = lagged(plant.zone3Deviation, 10);
      return map(plant.rows, row => {
        const load = 0.9 * (plant.schedule.speed[row]! - 30) - 0.5 * (plant.ambientTemperature[row]! - 22);
        return Math.min(100, Math.max(0, 56 + load - 0.5 * answer[row]! + own[row]!));
      });
    },
  },
  {
    name: "oven_damper",
    role: "setting",
    unit: "%",
    station: "Oven",
    description: "Exhaust damper, as set",
    digits: 0,
    values: (plant, random) => {
      const wishes = steps(random, plant.rows, 600, 4, 2);
      return map(plant.rows, row => 46 + wishes[row]!);
    },
  },
  {
    name: "oven_dew_point",
    role: "sensor",
    unit: "°C",
    station: "Oven",
    description: "Dew point of the exhaust; the sensor drifts until it is calibrated",
    digits: 1,
    values: (plant, random) => {
      const own = noise(random, plant.rows, 1.2, 120);
      const daysSinceCalibration = (row: number): number => (row / 1440) % 21;
      return map(plant.rows, row => {
        const drift = 0.3 * daysSinceCalibration(row);
        return 71 + drift + 0.05 * (plant.ambientHumidity[row]! - 45) + own[row]!;
      });
    },
  },
];
