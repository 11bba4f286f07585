import type { StepResult } from './step.ts';

const dearest = 5;

/** What a run cost in all, in seconds of CPU, and its dearest steps, a line each. */
export function costLines(steps: readonly StepResult[]): string {
  const measured = steps.flatMap(({ script, cpu }) => (cpu === null ? [] : [{ script, cpu }]));
  if (measured.length < steps.length) return 'This system does not tell what the steps cost.';
  const total = measured.reduce((sum, { cpu }) => sum + cpu, 0);
  const lines = measured
    .sort((a, b) => b.cpu - a.cpu)
    .slice(0, dearest)
    .map(({ script, cpu }) => `- ${script}: ${Math.round(cpu)}`);
  return [`${Math.round(total)} s of CPU in all, most of it:`, ...lines].join('\n');
}
