// @vitest-environment node
import { readFileSync } from 'node:fs';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../utils/documents/index';
import { randomFrom } from '../support/random';
import { docx, instruction, mark, openDocument, paragraph, pptx, run, xlsx } from './build';
import { pdf } from './build-pdf';

const samples: Readonly<Record<string, { readonly bytes: Uint8Array; readonly rounds: number }>> = {
  docx: {
    bytes: docx(
      paragraph(run('Dear '), mark('begin'), instruction('MERGEFIELD A'), mark('end')) +
        paragraph('<w:del>x</w:del>').repeat(30),
      { comments: `<w:comment>${paragraph(run('c'))}</w:comment>` },
    ),
    rounds: 400,
  },
  odt: { bytes: openDocument('text', '<text:p>Dear <text:s text:c="3"/>Anna</text:p>'.repeat(30)), rounds: 400 },
  xlsx: {
    bytes: xlsx({ shared: '<si><t>a</t></si>', sheets: { S: '<row><c t="s" s="1"><v>0</v></c></row>' } }),
    rounds: 400,
  },
  pptx: { bytes: pptx(['<a:p><a:t>a</a:t></a:p>'], '<a:p><a:t>n</a:t></a:p>'), rounds: 400 },
  rtf: { bytes: strToU8("{\\rtf1\\ansi{\\fonttbl x}\\pard D\\'fc\\u8364? {\\b b}\\par}"), rounds: 400 },
  pdf: { bytes: pdf(['BT /F 10 Tf 9 9 Td (Dear) Tj ET', 'BT /F 10 Tf 9 9 Td [(A) 5 (b)] TJ ET']), rounds: 120 },
  'pdf with a table that is packed': {
    bytes: new Uint8Array(readFileSync('test/documents/fixtures/ghostscript.pdf')),
    rounds: 80,
  },
};

/** Some bytes changed, or the end torn off, or a piece of it doubled. */
function broken(bytes: Uint8Array, seed: number): Uint8Array {
  const random = randomFrom(seed);
  const way = random.int(4);
  if (way === 0) return bytes.slice(0, random.int(bytes.length));
  if (way === 1) {
    const from = random.int(bytes.length);
    return Uint8Array.from([...bytes.subarray(0, from), ...bytes.subarray(random.int(bytes.length))]);
  }
  const copy = bytes.slice();
  const changes = way === 2 ? 1 : 1 + random.int(20);
  for (let change = 0; change < changes; change += 1) copy[random.int(copy.length)] = random.int(256);
  return copy;
}

describe('a broken document', () => {
  it.each(Object.entries(samples))('%s: says what it can and never throws', async (name, { bytes, rounds }) => {
    let readable = 0;
    for (let seed = 1; seed <= rounds; seed += 1) {
      const reading = await readDocument(broken(bytes, seed), { name: `a.${name.slice(0, 4)}`, type: '' });
      if (reading.state === 'read') {
        readable += 1;
        const { text, parts } = reading.document;
        expect(
          parts.every(({ start, end }, at) => start >= (parts[at - 1]?.end ?? 0) && end > start && end <= text.length),
        ).toBe(true);
      } else expect(reading.reason.code).toMatch(/^document[A-Z]/);
    }
    expect(readable).toBeGreaterThan(0);
    expect(readable).toBeLessThan(rounds);
  });
});
