import { code, prose } from '../../text/hostile-markdown.ts';
import type { DiagnosisContext } from '../diagnosis/diagnosis-context.ts';
import { diagnosisMarkdown } from '../diagnosis/diagnosis-markdown.ts';
import type { AlertResult } from './alert-result.ts';
import { alarmingText, alertLines, scopeText } from './alert-text.ts';

const most = 50;

/** A look for the job summary: what alarms in a list, then the diagnoses. */
export function alertMarkdown(result: AlertResult, context: DiagnosisContext): string {
  const { alarms, workloads, scope, degraded, pods } = result;
  const where = `${prose(scopeText(result))} of ${code(scope.cluster)}`;
  if (alarms.length === 0) return `### ✅ Quiet: ${pods} pods in ${where}\n`;
  const lines = alertLines(result);
  const list = lines
    .slice(0, most)
    .map(({ text, cause }) => `- ${prose(text)}${cause ? `<br>${prose(cause)}` : ''}`);
  return [
    `### 🔁 ${alarmingText(result)}: a look is needed in ${where}`,
    '',
    ...list,
    ...(lines.length > most ? [`- ${lines.length - most} more in the JSON report`] : []),
    ...degraded.map((text) => `- could not be read: ${prose(text)}`),
    '',
    ...(workloads.some(({ diagnoses }) => diagnoses.length > 0)
      ? [diagnosisMarkdown(workloads, { ...context, cluster: scope.cluster, outcome: 'failed' })]
      : []),
  ].join('\n');
}
