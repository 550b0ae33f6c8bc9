import { constants, deflateRawSync, deflateSync } from 'node:zlib';

interface PdfOptions {
  /** Deflates the pages' content, as real files do. */
  isPacked?: boolean;
  /** Objects put in after the pages, and what the trailer says beside its root. */
  extraObjects?: string[];
  trailer?: string;
}

/**
 * A small PDF with real text in any alphabet: characters are glyph numbers of a font that is not embedded,
 * and a ToUnicode map says what they mean. Each page is an array of lines.
 */
export function pdfOf(
  pages: string[][],
  { isPacked = true, extraObjects = [], trailer = '' }: PdfOptions = {},
): Buffer {
  const characters = [...new Set(pages.flat().join(''))];
  const glyph = new Map(characters.map((character, place) => [character, hex(place + 1)]));
  const map = characters.map(
    (character, place) => `<${hex(place + 1)}> <${Buffer.from(character, 'utf16le').swap16().toString('hex')}>`,
  );
  const blocks: string[] = [];
  for (let from = 0; from < map.length; from += 100) {
    const block = map.slice(from, from + 100);
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`);
  }
  const toUnicode = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${blocks.join('\n')}
endcmap CMapName currentdict /CMap defineresource pop end end`;

  const firstPage = 7;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, place) => `${firstPage + 2 * place} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type0/BaseFont/Sample/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 6 0 R>>',
    '<</Type/Font/Subtype/CIDFontType2/BaseFont/Sample/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor 5 0 R/DW 600>>',
    '<</Type/FontDescriptor/FontName/Sample/Flags 4/FontBBox[0 -200 1000 800]/ItalicAngle 0/Ascent 800/Descent -200/CapHeight 700/StemV 80>>',
    stream(toUnicode, isPacked),
  ];
  for (const [place, lines] of pages.entries()) {
    const shown = lines.map((line) => `<${[...line].map((character) => glyph.get(character)).join('')}> Tj T*`);
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents ${firstPage + 2 * place + 1} 0 R>>`,
      stream(`BT /F1 10 Tf 14 TL 50 790 Td\n${shown.join('\n')}\nET`, isPacked),
    );
  }
  return pdfFrom([...objects, ...extraObjects], trailer);
}

/** A PDF whose page draws one picture: what a scanner makes. */
export function scannedPdf(): Buffer {
  return pdfFrom([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Count 1/Kids[3 0 R]>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</Im 5 0 R>>>>/Contents 4 0 R>>',
    stream('q 595 0 0 842 0 0 cm /Im Do Q'),
    stream(
      '\x80'.repeat(64),
      false,
      '/Type/XObject/Subtype/Image/Width 8/Height 8/ColorSpace/DeviceGray/BitsPerComponent 8',
    ),
  ]);
}

/** A PDF that opens only with a password: its verifiers belong to no password that a test could guess. */
export function lockedPdf(): Buffer {
  const verifier = (seed: number) =>
    `<${Array.from({ length: 32 }, (_, place) => ((place * seed) % 256).toString(16).padStart(2, '0')).join('')}>`;
  return pdfOf([['Секретное резюме, закрытое паролем от посторонних глаз']], {
    extraObjects: [`<</Filter/Standard/V 1/R 2/P -44/O ${verifier(7)}/U ${verifier(11)}>>`],
    trailer: `/Encrypt 9 0 R/ID[${verifier(3)}${verifier(3)}]`,
  });
}

/** A PDF of about a kilobyte for each MiB to which its page unpacks. */
export function pdfBomb(unpackedMib: number): Buffer {
  return pdfFrom([
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Count 1/Kids[3 0 R]>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>',
    packedStream(bomb(unpackedMib)),
  ]);
}

/** Deflated spaces: blocks that end on a byte boundary can be repeated, so nothing large is ever in memory here. */
function bomb(unpackedMib: number): Buffer {
  const block = deflateRawSync(Buffer.alloc(1024 * 1024, ' '), { finishFlush: constants.Z_FULL_FLUSH });
  const blocks = Array.from({ length: unpackedMib }, () => block);
  return Buffer.concat([Buffer.from([0x78, 0x9c]), ...blocks, Buffer.from([0x03, 0x00, 0, 0, 0, 0])]);
}

/** Objects numbered from 1, the first being the catalogue, with a correct cross-reference table. */
export function pdfFrom(objects: string[], trailer = ''): Buffer {
  let body = '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n';
  const places = objects.map((object, place) => {
    const at = body.length;
    body += `${place + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  body += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(body, 'latin1');
}

function stream(content: string, isPacked = true, entries = ''): string {
  const bytes = Buffer.from(content, 'latin1');
  return isPacked ? packedStream(deflateSync(bytes), entries) : streamOf(bytes, entries);
}

const packedStream = (deflated: Buffer, entries = ''): string => streamOf(deflated, `${entries}/Filter/FlateDecode`);

const streamOf = (bytes: Buffer, entries: string): string =>
  `<<${entries}/Length ${bytes.length}>>\nstream\n${bytes.toString('latin1')}\nendstream`;

const hex = (number: number): string => number.toString(16).padStart(4, '0');

export interface ZipEntry {
  name: string;
  content: string | Buffer;
  /** What the directory claims instead of the true unpacked size. */
  claimedSize?: number;
  isEncrypted?: boolean;
}

/** A zip file by hand, so that it can lie. */
export function zipOf(entries: ZipEntry[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claimedSize, isEncrypted } of entries) {
    const bytes = Buffer.from(content as string);
    const packed = deflateRawSync(bytes, { level: 9 });
    const path = Buffer.from(name);
    const header = Buffer.alloc(26);
    header.writeUInt16LE(20, 0);
    header.writeUInt16LE(0x0800 | (isEncrypted ? 1 : 0), 2);
    header.writeUInt16LE(8, 4);
    header.writeUInt32LE(0x00210000, 6);
    header.writeUInt32LE(crc32(bytes), 10);
    header.writeUInt32LE(packed.length, 14);
    header.writeUInt32LE(claimedSize ?? bytes.length, 18);
    header.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), header, path, packed]);
    const central = Buffer.concat([Buffer.from('PK\x01\x02'), Buffer.from([20, 0]), header, Buffer.alloc(14), path]);
    central.writeUInt32LE(offset, 42);
    files.push(local);
    directory.push(central);
    offset += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, listed, end]);
}

/** A Word document; `body` is the XML inside `w:body`, `more` further entries of the zip. */
export function docxWith(body: string, more: ZipEntry[] = []): Buffer {
  return zipOf([
    {
      name: '[Content_Types].xml',
      content:
        '<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    },
    {
      name: '_rels/.rels',
      content:
        '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    },
    {
      name: 'word/document.xml',
      content: `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    },
    ...more,
  ]);
}

export const docxOf = (lines: string[]): Buffer => docxWith(lines.map(docxParagraph).join(''));

export const docxParagraph = (line: string): string =>
  `<w:p><w:r><w:t xml:space="preserve">${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</w:t></w:r></w:p>`;

const CRC_TABLE = Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = CRC_TABLE[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
  return ~crc >>> 0;
}
