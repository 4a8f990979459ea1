const UNITS: ReadonlySet<string> = new Set(
  [
    "% %rh %vol wt% vol% ‰ ppm ppb ppmv mg/kg °c °f °k c f k degc degf deg.c deg ° grad rad",
    "bar mbar barg bara bar(g) bar(a) pa kpa mpa hpa psi psig psia atm mmhg inh2o mmh2o mmws torr",
    "kg g mg µg t to tonne tonnes lb lbs oz n kn nm mol mmol kmol",
    "m mm cm dm µm um km in ft mil yd inch l ml cl hl m2 m3 m^2 m^3 m² m³ nm3 nm³ sm3 sm³ gal ft3 cfm scfm gpm lpm",
    "s sec secs ms µs us min mins minute minutes h hr hrs hour hours d day days week a y",
    "w kw mw gw va kva mva var kvar wh kwh mwh j kj mj gj v kv mv ma µa ka ohm kohm mohm Ω kω hz khz mhz ghz",
    "rpm upm rev u/min 1/min 1/s 1/h /min /h st stk stück pcs pc ea units unit count counts cnt cycles",
    "ph ntu fnu lux lm cd db dba cp cst mpas mpa.s mpa·s pas pa.s bx brix °bx °brix abs au s/cm µs/cm ms/cm",
    "eur € $ usd euro gbp £ chf",
  ].flatMap(line => line.split(" ")),
);
const NONE = /^(?:-+|–|—|n\/?a|none|ohne|1|utc|local|time|\/)$/i;

/** Whether a cell of a header is a unit such as "°C", "[kg/h]" or "m³/h", or the mark for having none. */
export function isUnit(cell: string): boolean {
  const bare = cell
    .trim()
    .replace(/^[[(](.*)[\])]$/, "$1")
    .trim();
  if (bare === "" || bare.length > 16) return false;
  if (NONE.test(bare) || UNITS.has(bare.toLowerCase())) return true;
  const parts = bare.toLowerCase().split(/[/*·.\s]|per/);
  return (
    parts.length > 1 && parts.every(part => part === "1" || UNITS.has(part.replace(/[\^]?-?[0-9²³]$/, "")))
  );
}
