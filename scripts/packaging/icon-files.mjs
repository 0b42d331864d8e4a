// The icon files of Windows and macOS: both are a list of PNG pictures with a head.

/** Kinds of picture in an .icns file, by size in pixels; those with 2 are for screens with twice the dots. */
const ICNS_KINDS = {
  16: ['icp4'],
  32: ['icp5', 'ic11'],
  64: ['icp6', 'ic12'],
  128: ['ic07'],
  256: ['ic08', 'ic13'],
  512: ['ic09', 'ic14'],
};

/** An .ico file of `{ size, bytes }` PNG pictures; sizes above 256 have no place in it. */
export function icoOf(pictures) {
  const fitting = pictures.filter(({ size }) => size <= 256);
  const head = Buffer.alloc(6 + 16 * fitting.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(fitting.length, 4);
  let offset = head.length;
  for (const [place, { size, bytes }] of fitting.entries()) {
    const entry = 6 + 16 * place;
    head.writeUInt8(size % 256, entry); // 256 is written as 0
    head.writeUInt8(size % 256, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(bytes.length, entry + 8);
    head.writeUInt32LE(offset, entry + 12);
    offset += bytes.length;
  }
  return Buffer.concat([head, ...fitting.map(({ bytes }) => bytes)]);
}

/** An .icns file of `{ size, bytes }` PNG pictures. */
export function icnsOf(pictures) {
  const parts = pictures.flatMap(({ size, bytes }) =>
    (ICNS_KINDS[size] ?? []).map((kind) => Buffer.concat([headOf(kind, bytes.length), bytes])),
  );
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return Buffer.concat([headOf('icns', length), ...parts]);
}

/** Four letters and the length with this head. */
function headOf(kind, length) {
  const head = Buffer.alloc(8);
  head.write(kind, 'ascii');
  head.writeUInt32BE(8 + length, 4);
  return head;
}
