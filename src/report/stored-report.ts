import { asMapping } from '../manifest/value.ts';
import { type DiagnosisReport, parseDiagnosisReport } from './diagnosis/parse-diagnosis.ts';
import type { GateReport } from './gate/json.ts';
import { parseGateReport } from './gate/parse-gate-report.ts';
import { overviewOfReport, type WatchOverview } from './watch/watch-overview.ts';

/** A report that some run left, by what made it. */
export type ReadReport =
  | { readonly by: 'gate'; readonly report: GateReport }
  | { readonly by: 'watch'; readonly report: DiagnosisReport; readonly overview: WatchOverview };

/** Reads a JSON report of the gate or the watch, which anybody may have written. Throws an error of one line. */
export function readStoredReport(text: string): ReadReport {
  const value = parsed(text);
  if (Array.isArray(value.findings)) return { by: 'gate', report: parseGateReport(text) };
  if (!Array.isArray(value.workloads)) throw new Error('it is no report of the gate or the watch');
  const report = parseDiagnosisReport(text);
  const overview = overviewOfReport(report);
  if (!overview) throw new Error('it does not say how a watch ended');
  return { by: 'watch', report, overview };
}

function parsed(text: string) {
  try {
    return asMapping(JSON.parse(text.replace(/^\ufeff/, '')));
  } catch {
    throw new Error('the report is no JSON, or was cut off');
  }
}
