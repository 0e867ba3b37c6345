import type { KubeObject } from '../../manifest/object.ts';
import type { Problem } from '../model/rule.ts';
import { closest } from '../references/near-miss.ts';
import { enforceLabel, enforceVersionLabel, isPolicyVersion, podSecurityLevels } from './policy.ts';

const modes = ['enforce', 'audit', 'warn'];

/**
 * The labels of a Namespace that its pod security admission cannot read, so that it refuses the Namespace.
 * Source: https://kubernetes.io/docs/tasks/configure-pod-container/enforce-standards-namespace-labels/
 */
export function* labelProblems({ title, labels }: KubeObject): Iterable<Problem> {
  for (const mode of modes) {
    const level = enforceLabel.replace('enforce', mode);
    const version = enforceVersionLabel.replace('enforce', mode);
    const value = labels[level];
    if (typeof value === 'string' && !podSecurityLevels.some((each) => each === value)) {
      yield {
        ...refusal(level, title, value),
        because: `a level is ${podSecurityLevels.join(', ')}`,
        fix: `${level}: ${closest(value, podSecurityLevels) ?? 'baseline'}`,
      };
    }
    const wanted = labels[version];
    if (typeof wanted === 'string' && !isPolicyVersion(wanted)) {
      const minor = /^v?1\.(\d+)/.exec(wanted)?.[1];
      yield {
        ...refusal(version, title, wanted),
        because: 'a version is "latest" or like v1.35',
        fix: `${version}: ${minor === undefined ? 'latest' : `v1.${minor}`}`,
      };
    }
  }
}

function refusal(label: string, title: string, value: string): Omit<Problem, 'because' | 'fix'> {
  return {
    message: `${title} has the label ${label}: ${JSON.stringify(value)}`,
    at: ['metadata', 'labels', label],
    predicts: 'apply rejected',
  };
}
