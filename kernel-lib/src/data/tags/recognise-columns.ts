/** What a column of a tag dictionary can hold. */
export type DictionaryField = "name" | "description" | "unit" | "station" | "role" | "low" | "high";

/**
 * Names that the columns go by in English and German, without spaces and signs, the clearest first:
 * limits of operation come before alarm limits, and those before the range of the instrument.
 */
const NAMES: Readonly<Record<DictionaryField, readonly string[]>> = {
  name: [
    ...["tag", "tagname", "name", "tagid", "pointname", "point", "pitag", "signal", "signalname"],
    ...["variable", "variablename", "item", "itemname", "channel", "column", "columnname"],
    ...["messstelle", "messstellenname", "messstellennummer", "variablenname", "kennzeichen"],
    ...["kennzeichnung", "akz", "kks", "pltstelle", "kanal", "spalte", "id"],
  ],
  description: [
    ...["description", "desc", "tagdescription", "descriptor", "longname", "label", "comment", "text"],
    ...["beschreibung", "bezeichnung", "benennung", "klartext", "langtext", "kommentar", "bedeutung"],
  ],
  unit: [
    ...["unit", "units", "eu", "engunit", "engunits", "engineeringunit", "engineeringunits", "uom"],
    ...["unitofmeasure", "unitofmeasurement", "einheit", "einheiten", "maßeinheit", "masseinheit"],
    ...["physeinheit", "dim", "dimension"],
  ],
  station: [
    ...["station", "equipment", "area", "section", "machine", "unitoperation", "location", "asset", "zone"],
    ...["anlage", "anlagenteil", "teilanlage", "bereich", "maschine", "aggregat", "ort", "standort"],
    ...["abschnitt", "group", "gruppe", "plantarea", "plant", "line", "linie"],
  ],
  role: [
    "role",
    "tagrole",
    "rolle",
    "category",
    "kategorie",
    "function",
    "funktion",
    "kind",
    "art",
    "type",
    "typ",
  ],
  low: [
    ...["low", "lowlimit", "lowerlimit", "limitlow", "lsl", "untergrenze", "ug", "usg", "grenzwertunten"],
    ...["unteregrenze", "lo", "l", "ll", "lolo", "alarmlow", "lowalarm", "min", "minimum", "minwert"],
    ...["minvalue", "rangelow", "rangemin", "messbereichanfang", "zero"],
  ],
  high: [
    ...["high", "highlimit", "upperlimit", "limithigh", "usl", "obergrenze", "og", "osg", "grenzwertoben"],
    ...["oberegrenze", "hi", "h", "hh", "hihi", "alarmhigh", "highalarm", "max", "maximum", "maxwert"],
    ...["maxvalue", "rangehigh", "rangemax", "messbereichende"],
  ],
};

/** The columns of a tag dictionary by what they hold, as far as their names say so. */
export function recogniseColumns(columns: readonly string[]): Map<DictionaryField, string> {
  const found = new Map<DictionaryField, string>();
  for (const [field, names] of Object.entries(NAMES) as [DictionaryField, readonly string[]][]) {
    let best = Infinity;
    for (const column of columns) {
      const rank = names.indexOf(plain(column));
      if (rank < 0 || rank >= best) continue;
      best = rank;
      found.set(field, column);
    }
  }
  return found;
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[([{].*$/g, "")
    .replaceAll(/[^\p{L}\p{N}]/gu, "");
}
