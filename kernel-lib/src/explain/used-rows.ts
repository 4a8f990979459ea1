/**
 * The rows of either population.
 *
 * @param labels 1 event, 0 reference, anything else ignored
 */
export function usedRows(labels: Uint8Array): Int32Array {
  const rows = new Int32Array(labels.reduce((sum, label) => sum + (label <= 1 ? 1 : 0), 0));
  let place = 0;
  labels.forEach((label, row) => {
    if (label <= 1) rows[place++] = row;
  });
  return rows;
}
