import { spawn } from 'node:child_process';

/** Runs a program with `input` as its standard input; rejects with what it said when it fails. */
export const feed = (command: string, args: readonly string[], input: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['pipe', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`${command} failed: ${said.trim()}`))));
    child.stdin.once('error', reject);
    child.stdin.end(input);
  });
