import type { Log, Notification, Run } from 'sarif';
import { printableJson } from '../../../text/printable-json.ts';
import { projectUrl } from '../../docs-url.ts';

/** What differs from one log to the next. */
export interface RunContent {
  readonly rules: NonNullable<Run['tool']['driver']['rules']>;
  readonly results: NonNullable<Run['results']>;
  readonly successful: boolean;
  readonly notifications: Notification[];
  readonly properties?: Run['properties'];
}

/** Writes a SARIF log with one run. */
export function writeLog(release: string, content: RunContent): string {
  const run: Run = {
    tool: {
      driver: {
        name: 'crashgate',
        version: release,
        semanticVersion: release,
        informationUri: projectUrl,
        rules: content.rules,
      },
    },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: {
      '%SRCROOT%': { description: { text: 'where crashgate ran: the root of the sources' } },
    },
    invocations: [
      { executionSuccessful: content.successful, toolExecutionNotifications: content.notifications },
    ],
    results: content.results,
    ...(content.properties ? { properties: content.properties } : {}),
  };
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  };
  return printableJson(log);
}
