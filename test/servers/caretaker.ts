import { spawn } from 'node:child_process';

export interface Caretaker {
  /** This process group is to be ended as well. */
  watch(pid: number): void;
  /** All is cleaned up already: nothing to do. */
  dismiss(): void;
}

// Its input closes when we die, however that happens: a test runner that is killed leaves neither servers nor files.
const script = `
  trap '' INT TERM HUP
  while read -r line; do
    [ "$line" = dismissed ] && exit 0
    groups="$groups -$line"
  done
  [ -n "$groups" ] && kill -TERM $groups 2>/dev/null && sleep 1
  rm -rf -- "$1"
`;

/** Cleans up after us when we are killed: ends the servers that it was told of and deletes `folder`. */
export function callCaretaker(folder: string): Caretaker {
  const shell = spawn('sh', ['-c', script, 'caretaker', folder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  shell.unref();
  return {
    watch: (pid) => shell.stdin.write(`${pid}\n`),
    dismiss: () => shell.stdin.end('dismissed\n'),
  };
}
