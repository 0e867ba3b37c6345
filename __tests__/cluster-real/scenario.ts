import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What is applied when, and how a watch of it must end. */
export interface Scenario {
  readonly name: string;
  readonly expected: { readonly outcome: string; readonly cause?: string; readonly says?: string };
  /** Texts and the seconds at which they are applied, seen from the start of the watch; the one at 0 is what it follows. */
  readonly steps: readonly { readonly at: number; readonly text: string }[];
  /** An image that is brought in late: its name, a directory it is made from, and when. */
  readonly image?: { readonly name: string; readonly at: number };
  /** Seconds for the watch, where its own limit would be too long for a test. */
  readonly timeout?: number;
}

/** What CI plays of all scenarios: every class, every kind, what heals, within five minutes. */
const ci =
  /^(?:daemon-set-with|job-gives|native-sidecar|superseded|paused|no-replicas|repairs|half|stateful-set-partition|heals-(?:crashes|secret-created|readiness-flaps$|stateful-set|vault|port-of)|healthy|exit1-missing-env|exit128-exec-not|config-error-missing-secret|image-invalid|image-not-found|liveness-http-500|mount-missing|forbidden)/;

/** Which scenarios are wanted: those of CI for `ci`, those that match the expression otherwise, all without one. */
export function wantedScenarios(text: string | undefined): RegExp {
  return text === 'ci' ? ci : new RegExp(text ?? '');
}

/**
 * Reads scenario files. Their comments say what they are: `# expect: OUTCOME [CAUSE]`, `# says: TEXT` for a line of the
 * output, `# timeout: 90`, `# image: NAME at 40`, and `# at: 30` before documents that come so many seconds later, or
 * earlier when negative. The word `RUN` becomes one of this run.
 */
export function readScenarios(folder: string, stamp: string): Scenario[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8').replaceAll(/(?<=[:-]|: )RUN\b/g, stamp);
      const [first = '', ...later] = text.split(/^# at: (-?\d+)\n/m);
      const steps = [{ at: 0, text: first }];
      for (let index = 0; index < later.length; index += 2) {
        steps.push({ at: Number(later[index]), text: later[index + 1] ?? '' });
      }
      const [, outcome = '', cause] = /^# expect: (\S+)(?: (\S+))?$/m.exec(text) ?? [];
      const says = /^# says: (.+)$/m.exec(text)?.[1];
      const [, image, at] = /^# image: (\S+) at (\d+)$/m.exec(text) ?? [];
      const timeout = /^# timeout: (\d+)$/m.exec(text)?.[1];
      return {
        name: basename(file, '.yaml'),
        expected: { outcome, ...(cause ? { cause } : {}), ...(says ? { says } : {}) },
        steps: steps.toSorted((a, b) => a.at - b.at),
        ...(image ? { image: { name: image, at: Number(at) } } : {}),
        ...(timeout ? { timeout: Number(timeout) } : {}),
      };
    });
}

/** Scenarios of the shared test cluster: `causes.yaml` beside them names the true cause of each. */
export function readSharedScenarios(folder: string): Scenario[] {
  const causes = readFileSync(join(folder, '..', 'causes.yaml'), 'utf8');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => {
      const name = basename(file, '.yaml');
      const cause = new RegExp(`^${name}: \\{cause: ([\\w-]+)`, 'm').exec(causes)?.[1] ?? 'none';
      const outcome =
        cause === 'none' ? 'complete' : cause === 'readiness-probe-fails' ? 'timed-out' : 'failed';
      return {
        name,
        expected: { outcome, ...(cause === 'none' ? {} : { cause }) },
        steps: [{ at: 0, text: readFileSync(join(folder, file), 'utf8') }],
      };
    });
}
