import { describe, expect, it } from 'vitest';
import { csvRows } from '../../utils/state/csv-rows';
import { surveyCsv } from '../../utils/state/read-csv';
import { csvFile } from './csv';

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf16 = (text: string, bigEndian: boolean, mark: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), !bigEndian);
  return mark ? new Uint8Array([...(bigEndian ? [0xfe, 0xff] : [0xff, 0xfe]), ...bytes]) : bytes;
};

const survey = async (content: string | Uint8Array) => {
  const result = await surveyCsv(csvFile(content));
  return result.ok ? result.value : result.error;
};

describe('a file that can be read', () => {
  const text = 'Name;E-Mail\nJürgen;j@x.example\n';
  const cases: readonly [why: string, content: string | Uint8Array, encoding: string, notes: number][] = [
    ['UTF-8', text, 'utf-8', 0],
    ['UTF-8 with its mark', `\ufeff${text}`, 'utf-8', 0],
    ['Windows-1252, which is said', latin1(text), 'windows-1252', 1],
    ['UTF-16, little end first', utf16(text, false, true), 'utf-16le', 0],
    ['UTF-16, big end first', utf16(text, true, true), 'utf-16be', 0],
    ['UTF-16 without its mark', utf16(text, false, false), 'utf-16le', 0],
    ['line ends of Windows', text.replaceAll('\n', '\r\n'), 'utf-8', 0],
    ['line ends of old Macs', text.replaceAll('\n', '\r'), 'utf-8', 0],
    ['no line end at the end', text.trimEnd(), 'utf-8', 0],
    ['a line that names the delimiter', `sep=;\r\n${text}`, 'utf-8', 0],
    ['empty lines around', `\n\n${text}\n\n`, 'utf-8', 0],
  ];
  it.each(cases)('%s', async (_why, content, encoding, notes) => {
    expect(await survey(content)).toMatchObject({
      header: ['Name', 'E-Mail'],
      samples: [['Jürgen', 'j@x.example']],
      rows: 1,
      format: { encoding, delimiter: ';' },
      notes: Array(notes).fill({ code: 'readAsWindows1252' }),
    });
  });

  it.each([[','], [';'], ['\t'], ['|']])('delimited by %j', async (delimiter) => {
    const found = await survey(`Name${delimiter}Email\nAnna${delimiter}a@x.example\nBen${delimiter}b@x.example\n`);
    expect(found).toMatchObject({ format: { delimiter }, header: ['Name', 'Email'], rows: 2 });
  });

  it('of one column', async () => {
    expect(await survey('Email\na@x.example\nb@x.example\n')).toMatchObject({ header: ['Email'], rows: 2 });
  });

  it('without a header', async () => {
    expect(await survey('Anna,a@x.example\nBen,b@x.example\n')).toMatchObject({
      header: ['', ''],
      headerRow: 0,
      rows: 2,
    });
  });

  it('with quotes, line breaks and delimiters inside', async () => {
    expect(await survey('Name,Email\n"Schmidt, ""Anna""\nBerlin",a@x.example\n')).toMatchObject({
      samples: [['Schmidt, "Anna"\nBerlin', 'a@x.example']],
    });
  });
});

describe('a file that can not be read', () => {
  const long = 'x'.repeat(1_100_000);
  const cases: readonly [why: string, content: string | Uint8Array, error: object][] = [
    ['empty', '', { code: 'fileEmpty' }],
    ['blank', '\n \n,,\n', { code: 'fileEmpty' }],
    ['a header alone', 'Name,Email\n', { code: 'onlyHeader' }],
    [
      'a quote that does not close',
      'Name,Email\nAnna,a@x.example\n"Ben,b@x.example\n',
      { code: 'quotesBroken', params: { row: 3 } },
    ],
    ['a quote in the middle', 'Name,Email\n"Anna"x,a@x.example\n', { code: 'quotesBroken', params: { row: 2 } }],
    [
      'a quote that swallows a large file',
      `Name,Email\n"Anna,a@x.example\n${'Ben,b@x.example\n'.repeat(90_000)}`,
      { code: 'rowTooLong', params: { row: 2 } },
    ],
    ['a huge cell', `Name,Email\n${long},a@x.example\n`, { code: 'rowTooLong', params: { row: 2 } }],
    ['an Excel file', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), { code: 'spreadsheetFile' }],
    ['an old Excel file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0]), { code: 'spreadsheetFile' }],
    ['a picture', new Uint8Array([1, 0, 0, 2, 0, 0, 3, 0, 0]), { code: 'notText' }],
    ['far too many columns', `${'a,'.repeat(600)}b\n1\n`, { code: 'tooManyColumns' }],
  ];
  it.each(cases)('%s', async (_why, content, error) => {
    expect(await survey(content)).toMatchObject(error);
  });

  it('says so when it went away', async () => {
    const gone = {
      size: 10,
      slice: () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }),
    } as unknown as File;
    const read = async () => {
      for await (const _ of csvRows(gone, { encoding: 'utf-8', delimiter: ',' }));
    };
    await expect(read()).rejects.toMatchObject({ code: 'fileUnreadable' });
    expect(await surveyCsv(gone)).toMatchObject({ ok: false, error: { code: 'fileUnreadable' } });
  });
});

// Blocks are 512 KB: letters of several bytes, line ends and quotes fall on their edges.
it('a large file is the same in blocks, with its row numbers, and tells how far it is', async () => {
  const lines = Array.from({ length: 60_000 }, (_, i) =>
    i % 7 === 0 ? `"Jürgen ""${i}""\r\nBerlin",p${i}@x.example` : i % 11 === 0 ? '' : `Zoë ${i},p${i}@x.example`,
  );
  const file = csvFile(`Name,Email\r\n${lines.join('\r\n')}\r\n`);
  const parts: number[] = [];
  const found = await surveyCsv(file, { progress: (part) => parts.push(part) });
  expect(found).toMatchObject({ ok: true, value: { rows: lines.filter(Boolean).length } });
  expect(parts.length).toBeGreaterThan(2);
  expect(parts.at(-1)).toBe(1);
  for await (const { rows } of csvRows(file, { encoding: 'utf-8', delimiter: ',' })) {
    for (const { row, cells } of rows) {
      if (row === 1) continue;
      const i = row - 2;
      const name = i % 7 === 0 ? `Jürgen "${i}"\nBerlin` : `Zoë ${i}`;
      if (cells.join('') !== (lines[i] === '' ? '' : `${name}p${i}@x.example`)) expect(cells).toEqual([name, i]);
    }
  }
});

it('stops when it is told to', async () => {
  const stop = new AbortController();
  const file = csvFile(`Email\n${'a@x.example\n'.repeat(200_000)}`);
  const result = surveyCsv(file, { signal: stop.signal, progress: () => stop.abort() });
  expect(await result).toEqual({ ok: false, error: { code: 'cancelled', params: {} } });
});
