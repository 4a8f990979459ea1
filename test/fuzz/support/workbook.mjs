// Excel workbooks, written from nothing but Node: the parts of the format that exports have.
import { deflateRawSync } from "node:zlib";

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

const escaped = text =>
  text.replace(
    /[&<>"]/g,
    character => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[character],
  );

/** The parts of a workbook of one sheet, by their paths: `rows` of numbers, texts, truth values, Dates and nulls. */
export function workbookParts(rows, { shared = true, refs = true } = {}) {
  const strings = [];
  const cells = (values, row) =>
    values.map((value, column) =>
      value === null
        ? ""
        : cellXml(value, refs ? `${letters(column)}${row + 1}` : null, shared ? strings : null),
    );
  const data = rows.map(
    (values, row) => `<row${refs ? ` r="${row + 1}"` : ""}>${cells(values, row).join("")}</row>`,
  );
  const items = () => strings.map(text => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join("");
  const width = Math.max(1, ...rows.map(values => values.length));
  return new Map([
    [
      "[Content_Types].xml",
      `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SPREADSHEET}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${SPREADSHEET}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${SPREADSHEET}.sharedStrings+xml"/></Types>`,
    ],
    [
      "_rels/.rels",
      `${XML}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    [
      "xl/workbook.xml",
      `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Lab" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      `${XML}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ],
    [
      "xl/styles.xml",
      `${XML}<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="22" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ],
    [
      "xl/worksheets/sheet1.xml",
      `${XML}<worksheet xmlns="${MAIN}"><dimension ref="A1:${letters(width - 1)}${rows.length}"/><sheetData>${data.join("")}</sheetData></worksheet>`,
    ],
    [
      "xl/sharedStrings.xml",
      `${XML}<sst xmlns="${MAIN}" count="${strings.length}" uniqueCount="${strings.length}">${items()}</sst>`,
    ],
  ]);
}

function cellXml(value, ref, strings) {
  const at = ref === null ? "" : ` r="${ref}"`;
  if (typeof value === "number") return `<c${at}><v>${value}</v></c>`;
  if (typeof value === "boolean") return `<c${at} t="b"><v>${Number(value)}</v></c>`;
  if (value instanceof Date) return `<c${at} s="1"><v>${serialOf(value)}</v></c>`;
  if (strings === null)
    return `<c${at} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
  return `<c${at} t="s"><v>${strings.push(value) - 1}</v></c>`;
}

/** Excel counts days from 30 December 1899. */
const serialOf = date => date.getTime() / 86_400_000 + 25_569;

function letters(column) {
  const rest = Math.floor(column / 26);
  return (rest === 0 ? "" : letters(rest - 1)) + String.fromCharCode(65 + (column % 26));
}

/** A zip archive of texts or bytes by their paths. */
export function zipped(parts) {
  const bodies = [];
  const entries = [];
  let offset = 0;
  for (const [path, content] of parts) {
    const raw = Buffer.from(content);
    const packed = deflateRawSync(raw);
    const name = Buffer.from(path);
    const facts = Buffer.alloc(22);
    facts.writeUInt16LE(8, 0);
    facts.writeUInt32LE(crc32(raw), 6);
    facts.writeUInt32LE(packed.length, 10);
    facts.writeUInt32LE(raw.length, 14);
    facts.writeUInt16LE(name.length, 18);
    const version = Buffer.from([20, 0, 0, 0]);
    const head = Buffer.concat([Buffer.from("PK\x03\x04"), version, facts, name]);
    const where = Buffer.alloc(14);
    where.writeUInt32LE(offset, 10);
    entries.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), version, facts, where, name]));
    bodies.push(head, packed);
    offset += head.length + packed.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, directory, end]);
}

const CRC = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = CRC[(crc ^ byte) & 0xff] ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
