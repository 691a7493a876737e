import { expect, it } from 'vitest';
import { startSends, ways } from '../roundcube/sends';

it('sixty sends in every way: sixty mails, each once, each as typed', async () => {
  const sends = await startSends();
  const wrong: string[] = [];
  try {
    for (let index = 0; index < 60; index += 1) {
      const way = ways[index % ways.length]!;
      const html = Math.floor(index / ways.length) % 2 === 1;
      const arrived = await sends.send(way, html);
      if (JSON.stringify(arrived) !== JSON.stringify(sends.expected(way))) {
        wrong.push(`${index}: ${way}, rich text: ${html}: ${JSON.stringify(arrived)}`);
      }
    }
  } finally {
    await sends.stop();
  }
  expect(wrong).toEqual([]);
});
