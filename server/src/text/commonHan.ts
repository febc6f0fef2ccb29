const firstRow = 0xb0;
const lastRow = 0xd7;
const firstCell = 0xa1;
const lastCell = 0xfe;

/**
 * The 3,755 most common characters of Simplified Chinese: level 1 of GB/T 2312-1980, rows 16 to 55, which stand in EUC-CN and
 * GB 18030 from B0A1 on. What other characters there are is mostly found in names.
 */
export function commonHan(): string {
  const bytes: number[] = [];
  for (let row = firstRow; row <= lastRow; row++)
    for (let cell = firstCell; cell <= lastCell; cell++) bytes.push(row, cell);
  // The last five cells of row 55 are empty; other encodings map them to private use.
  return new TextDecoder('gb18030').decode(new Uint8Array(bytes)).replace(/[^\p{Script=Han}]/gu, '');
}
