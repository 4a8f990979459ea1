import type { Notice, SourceFingerprint } from "../../protocol";

/** Sources that are named in notices; the others are counted. */
const SHOWN = 10;

/** One source then and now; null where there was none, or is none any more. */
export interface SourcePair {
  readonly was: SourceFingerprint | null;
  readonly is: SourceFingerprint | null;
}

/**
 * The sources of two runs side by side: of one name and kind first, then, because a source without
 * a name is called as its file is, those that are left, by kind and place.
 */
export function pairSources(
  was: readonly SourceFingerprint[],
  is: readonly SourceFingerprint[],
): SourcePair[] {
  const left = new Set(was);
  const partners = new Map<SourceFingerprint, SourceFingerprint>();
  const pair = (fits: (before: SourceFingerprint, now: SourceFingerprint) => boolean): void => {
    for (const now of is) {
      if (partners.has(now)) continue;
      const before = [...left].find(candidate => fits(candidate, now));
      if (before === undefined) continue;
      partners.set(now, before);
      left.delete(before);
    }
  };
  pair((before, now) => before.kind === now.kind && before.name === now.name);
  pair((before, now) => before.kind === now.kind);
  return [
    ...is.map(now => ({ was: partners.get(now) ?? null, is: now })),
    ...[...left].map(before => ({ was: before, is: null })),
  ];
}

/**
 * What has happened to the files of an investigation since its results were computed, one notice
 * per source; empty when every byte is the same.
 */
export function changeNotices(was: readonly SourceFingerprint[], is: readonly SourceFingerprint[]): Notice[] {
  const texts = pairSources(was, is).flatMap(pair => changeText(pair) ?? []);
  const shown = texts.slice(0, SHOWN);
  if (texts.length > SHOWN) shown.push(`${texts.length - SHOWN} more sources have changed since`);
  return shown.map(text => ({ level: "warning", code: "data-changed", text: `${text}.` }));
}

/** "historian.csv has changed since (12,031 rows, was 10,080)"; null when nothing has. */
export function changeText({ was, is }: SourcePair): string | null {
  if (was === null) return is === null ? null : `${fileNames(is)} is new`;
  if (is === null) return `${fileNames(was)} is no longer part of the data`;
  if (sameFiles(was, is)) return null;
  const [before, now] = [fileNames(was), fileNames(is)];
  const what = before === now ? `${now} has changed since` : `${now} takes the place of ${before}`;
  if (is.rows === null || was.rows === null) return what;
  const rows =
    is.rows === was.rows
      ? `${count(is.rows)} rows, as before`
      : `${count(is.rows)} rows, was ${count(was.rows)}`;
  return `${what} (${rows})`;
}

function sameFiles(a: SourceFingerprint, b: SourceFingerprint): boolean {
  return (
    a.files.length === b.files.length &&
    a.files.every(({ bytes, sha256 }, at) => {
      const other = b.files[at]!;
      return sha256 !== null && sha256 === other.sha256 && bytes === other.bytes;
    })
  );
}

function fileNames({ name, files }: SourceFingerprint): string {
  const [first] = files;
  if (first === undefined) return name;
  const short = first.path.split(/[\\/]/).at(-1)!;
  return files.length === 1 ? short : `${short} and ${files.length - 1} more`;
}

function count(rows: number): string {
  return rows.toLocaleString("en-US");
}
