import { existsSync, readFileSync } from 'node:fs';

const statistics = '/proc/self/stat';

/**
 * The processors' time of this process's children, read where Linux keeps it (proc(5), `cutime` and
 * `cstime`): it is added there at the moment a child is waited for, with all that the child waited for in
 * turn. So what was added since the last child ended is the cost of the one that has ended now.
 */
export class ChildCpu {
  #last = read() ?? 0;

  /** Seconds, user and system, since it was last asked; null where the system does not tell. */
  sinceLast(): number | null {
    const now = read();
    if (now === null) return null;
    const spent = now - this.#last;
    this.#last = now;
    return spent;
  }
}

function read(): number | null {
  if (!existsSync(statistics)) return null;
  const text = readFileSync(statistics, 'utf8');
  // The name of the program, in parentheses, may hold spaces.
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  // Fields 16 and 17, the first two having been cut off; a tick is a hundredth of a second on every Linux (USER_HZ).
  return (Number(fields[13]) + Number(fields[14])) / 100;
}
