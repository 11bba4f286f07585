import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { ChildCpu } from './child-cpu.ts';

interface Step {
  /** The name of a script in package.json. */
  script: string;
  /** What is run in its place, by its name and what it is given: a package's command. */
  command?: string[];
  /** What the script is given besides. */
  options?: string[];
  env?: Record<string, string>;
  /** Hold the output back until the step ends, so that two side by side stay readable. */
  held?: boolean;
}

/** After an hour and a quarter no step is waited for: a run that hangs must still give its result. */
const deadline = Date.now() + 75 * 60_000;

const cpu = new ChildCpu();
const running = new Set<ChildProcess>();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    running.forEach(end);
    process.exit(130);
  });
}

/** How a step ended. */
export interface StepResult {
  script: string;
  succeeded: boolean;
  /** Seconds of the processors, user and system, of all that the step started; null where the system does not tell. */
  cpu: number | null;
}

/**
 * Runs one script, prints its command, its time and what it cost, and gives how it ended.
 * Throws when npm itself cannot be started.
 */
export async function runStep({
  script,
  command,
  options = [],
  env,
  held,
}: Step): Promise<StepResult> {
  const words = ['run', '--silent', script, ...(options.length > 0 ? ['--', ...options] : [])];
  const shown = command?.join(' ') ?? `npm run ${[script, ...words.slice(3)].join(' ')}`;
  if (!held) console.log(`\n$ ${shown}`);
  const started = performance.now();
  const child = spawn(command ? 'npx' : 'npm', command ?? words, {
    stdio: held ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
    // A group of its own, so that ending the step ends what npm started too.
    detached: process.platform !== 'win32',
  });
  running.add(child);
  const output: Buffer[] = [];
  child.stdout?.on('data', (part: Buffer) => output.push(part));
  child.stderr?.on('data', (part: Buffer) => output.push(part));
  const clock = setTimeout(() => end(child), Math.max(0, deadline - Date.now()));
  let spent: number | null = null;
  child.once('exit', () => (spent = cpu.sinceLast()));
  const [code] = await once(child, 'close');
  clearTimeout(clock);
  running.delete(child);

  if (held) console.log(`\n$ ${shown}\n${Buffer.concat(output).toString().trimEnd()}`);
  const late = Date.now() >= deadline ? ', ended after 75 minutes of the whole run' : '';
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const cost = spent === null ? '' : `, ${Math.round(spent)} s of CPU`;
  console.log(`${code === 0 ? 'passed' : 'FAILED'}: ${script} (${seconds} s${cost}${late})`);
  return { script, succeeded: code === 0, cpu: spent };
}

function end(child: ChildProcess) {
  if (child.pid === undefined || process.platform === 'win32') child.kill();
  else process.kill(-child.pid);
}
