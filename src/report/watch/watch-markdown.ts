import { code, plain, prose } from '../../text/hostile-markdown.ts';
import { counted, secondsText } from '../../text/words.ts';
import type { DiagnosisContext } from '../diagnosis/diagnosis-context.ts';
import { diagnosisMarkdown } from '../diagnosis/diagnosis-markdown.ts';
import { deployParts, runLink } from '../diagnosis/diagnosis-sections.ts';
import type { WatchSummary } from './watch-json.ts';
import { causeText } from './watch-narrator.ts';

const most = 20;

/** The end of a watch for the job summary: the diagnosis where there is one, otherwise how each workload stands. */
export function watchMarkdown(
  summary: WatchSummary,
  context: Omit<DiagnosisContext, 'cluster' | 'elapsedSeconds' | 'outcome'>,
): string {
  const { outcome, cluster, startedAt, endedAt, states, diagnosed, degraded, warnings = [] } = summary;
  const elapsedSeconds = (endedAt - startedAt) / 1000;
  const workloads = states.flatMap((state) => diagnosed.get(state) ?? []);
  const body =
    workloads.length > 0
      ? diagnosisMarkdown(workloads, { ...context, cluster: cluster.name, elapsedSeconds, outcome })
      : [
          `### ${headline(summary)}`,
          '',
          [
            ...deployParts({ ...context, cluster: cluster.name }),
            `after ${secondsText(Math.round(elapsedSeconds))}`,
            ...[runLink(context)].filter((part) => part !== ''),
          ].join(' · '),
          '',
          ...states.slice(0, most).map(stateLine),
          ...(states.length > most ? [`- ${states.length - most} more`] : []),
          ...warnings.slice(0, most).map((text) => `- ⚠️ ${prose(text)}`),
          '',
        ].join('\n');
  const unread = degraded.slice(0, most).map((text) => `- could not be read: ${prose(text)}`);
  return [body, ...rollbackLines(summary.rollback), ...(unread.length > 0 ? [...unread, ''] : [])].join('\n');
}

function headline({ outcome, states }: WatchSummary): string {
  const [first] = states;
  const cause = states.find((state) => state.phase === 'failed')?.cause;
  const why = cause ? `: ${prose(causeText(cause, undefined))}` : '; the evidence does not say why';
  const one = first && states.length === 1 ? code(first.target.name) : counted(states.length, 'workload');
  const are = states.length === 1 ? 'is' : 'are';
  switch (outcome) {
    case 'complete':
      return `✅ ${one} ${are} up`;
    case 'failed':
      return `❌ ${one} failed${why}`;
    case 'timed-out':
      return `⏳ ${one} ${are} not ready in time`;
    case 'superseded':
      return `⏭️ ${one}: a newer rollout took over`;
    case 'cancelled':
      return `⏹️ Stopped watching ${one} before the end`;
    case 'unable':
      return `⚠️ ${one} could not be watched`;
  }
}

function stateLine({ target, phase, progress, cause, reason }: WatchSummary['states'][number]): string {
  const pods =
    progress && progress.wanted > 0 ? `, ${progress.available} of ${progress.wanted} pods available` : '';
  const why = cause ? causeText(cause, reason) : (reason ?? '');
  const said = why === '' || phase === 'complete' ? '' : `: ${prose(why)}`;
  return `- ${target.kind} ${code(`${target.namespace}/${target.name}`)}: ${phase}${pods}${said}`;
}

/** How the rollback ended, workload by workload; nothing where none was asked for. */
export function rollbackLines(rollback: WatchSummary['rollback'] = []): string[] {
  if (rollback.length === 0) return [];
  const lines = rollback.slice(0, most).map(({ workload, outcome, to, reason, deletedPods }) => {
    const who = `${plain(workload.kind)} ${code(`${workload.namespace}/${workload.name}`)}`;
    const why = reason === undefined ? '' : `: ${prose(reason)}`;
    const pods = deletedPods.length > 0 ? `; deleted ${deletedPods.map((pod) => code(pod)).join(', ')}` : '';
    return {
      healthy: reason
        ? `- rollback done: ${who} runs on ${prose(to ?? '')}${pods}; ${prose(reason)}`
        : `- rollback verified healthy: ${who} runs on ${prose(to ?? '')}${pods}`,
      failed: `- rollback also failed: ${who} on ${prose(to ?? '')}${why}${pods}`,
      refused: `- ${who} was not rolled back${why}`,
    }[outcome];
  });
  return ['**Rollback**', ...lines, ''];
}
