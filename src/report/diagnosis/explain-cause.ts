import { createColors } from 'picocolors';
import type { Cause, CauseClass } from '../../diagnosis/cause.ts';
import { preventedBy } from '../../diagnosis/causes/prevented-by.ts';
import { unrecorded } from '../../diagnosis/causes/unrecorded.ts';
import { tree } from '../../diagnosis/tree/tree.ts';
import { version } from '../../version.ts';
import { causeUrl } from '../docs-url.ts';
import { pageLines } from '../gate/explain.ts';
import { pathLines } from './tree-paths.ts';

const classWords: Readonly<Record<CauseClass, string>> = {
  template: 'follows from the pod template: one pod proves it',
  'template-race': 'follows from the pod template, but may be a race with the deploy: it must last',
  environment: 'comes from the surroundings: it must last, or spread',
  application: "the application's own: it must repeat",
  informational: 'for information: it never fails a rollout',
};

/** When a rollout that shows this cause is called failed, in words. */
export function whenItFails({ class: kind, grace, repeats }: Cause): string {
  if (typeof kind === 'function') return 'it depends on what the cluster says';
  const lasting = typeof grace === 'number' && grace > 0 ? [`${grace} s`] : [];
  const repeating = kind === 'application' ? howOften(repeats) : [];
  const numbers = [...lasting, ...repeating].join(', ');
  return `${classWords[kind]}${numbers === '' ? '' : ` (${numbers})`}`;
}

function howOften(repeats: Cause['repeats']): string[] {
  if (typeof repeats === 'function') return ['how many equal terminations depends on what the cluster holds'];
  return repeats > 1 ? [`${repeats} equal terminations`] : [];
}

/** How sure a diagnosis of this cause can be, in words. */
export function howSure({ id }: Cause): string {
  if (id === 'unknown') return 'low: it is what is left';
  return unrecorded.includes(id)
    ? 'medium at most: it has not been recorded on a real cluster'
    : 'high when two independent sources agree, medium with one';
}

/** A cause's page for the terminal: what it is, what to do, how the tree gets there, which rules find it before. */
export function explainCause(
  cause: Cause,
  page: string,
  { color = false, release = version }: { color?: boolean; release?: string } = {},
): string {
  const { bold, dim, underline } = createColors(color);
  const blocks = [
    [
      `${bold(cause.id)}: a cause of failing rollouts`,
      dim(`fails a rollout: ${whenItFails(cause)}`),
      dim(`confidence: ${howSure(cause)}`),
    ],
    pageLines(page, underline),
    [underline('How the decision tree gets there'), ...pathLines(tree, cause.id).map((line) => `- ${line}`)],
    [`found before the deploy by: ${preventedBy[cause.id].join(', ') || 'no rule; no manifest shows it'}`],
    [dim(causeUrl(cause.id, release))],
  ];
  return `${blocks.map((block) => block.join('\n').trim()).join('\n\n')}\n`;
}
