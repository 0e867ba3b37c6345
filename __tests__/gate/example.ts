import { load } from 'js-yaml';
import { judgeWithSchemas } from '../../src/commands/judge-with-schemas.ts';
import type { GateResult } from '../../src/gate/judge.ts';
import type { Rule } from '../../src/gate/rule.ts';
import { startSchemaChecks } from '../../src/schema/schema-checks.ts';
import { defaultSettings, type GateSettings } from '../../src/settings/settings.ts';

/** A finding that an example announces with `# expect: RULE [SEVERITY [CERTAINTY]]` at the end of its line. */
export interface ExpectedFinding {
  readonly line: number;
  readonly severity?: string;
  readonly certainty?: string;
}

/** The findings of one rule that an example's comments announce, by line. Several stand behind one another with commas. */
export function expectedFindings(text: string, rule: string): ExpectedFinding[] {
  return text.split('\n').flatMap((line, index) => {
    const comment = /# expect: (.*?)\s*$/.exec(line)?.[1] ?? '';
    return comment
      .split(',')
      .map((part) => part.trim().split(/\s+/))
      .filter(([id]) => id === rule)
      .map(([, severity, certainty]) => ({
        line: index + 1,
        ...(severity ? { severity } : {}),
        ...(certainty ? { certainty } : {}),
      }));
  });
}

/**
 * Judges an example with its rule switched on. A first line `# settings: {…}` holds settings in the shape of
 * `GateSettings`, for example `# settings: {namespace: shop, kubernetesMinor: 28}`.
 */
export async function judgeExample(
  text: string,
  rule: Rule,
  name: string,
): Promise<{ result: GateResult; found: { line: number; severity: string; certainty: string }[] }> {
  const written = /^# settings: (.*)$/m.exec(text)?.[1];
  const own = (written ? load(written) : {}) as Partial<GateSettings>;
  const asksSchemas = rule.id.startsWith('schema');
  const settings: GateSettings = {
    ...defaultSettings,
    ...own,
    rules: { [rule.id]: { level: 'on' }, ...(asksSchemas ? {} : { schema: { level: 'off' } }), ...own.rules },
  };
  const loaded = { files: [{ path: name, text, named: true }], unreadableFiles: [], missing: [] };
  const result = await judgeWithSchemas(loaded, settings, {
    startSchemaChecks,
    loadManifests: async () => ({ files: [], unreadableFiles: [], missing: [] }),
    today: () => '2026-11-23',
  });
  const found = result.findings
    .filter((finding) => finding.rule === rule.id && finding.suppressed === null)
    .map(({ location, severity, certainty }) => ({
      line: location && 'line' in location ? location.line : 0,
      severity,
      certainty,
    }));
  return { result, found };
}
