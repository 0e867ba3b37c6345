import { judgeWithSchemas } from '../../src/commands/gate/judge-with-schemas.ts';
import type { GateResult } from '../../src/gate/engine/result.ts';
import type { Rule } from '../../src/gate/model/rule.ts';
import { rules } from '../../src/gate/rules/index.ts';
import { readManifestSet } from '../../src/manifest/manifest-set.ts';
import { startSchemaChecks } from '../../src/schema/schema-checks.ts';
import { readConfig } from '../../src/settings/config.ts';
import { formatSettingsProblem } from '../../src/settings/problem.ts';
import { resolveSettings } from '../../src/settings/resolve.ts';
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
 * Judges an example with its rule switched on. A first line `# settings: {…}` holds settings as `.crashgate.yaml` would,
 * for example `# settings: {namespace: shop, kubernetes-version: '1.28'}`.
 * @param base what the base branch has: the file `NAME.base.yaml` beside the example
 */
export async function judgeExample(
  text: string,
  rule: Rule,
  name: string,
  base?: string,
): Promise<{ result: GateResult; found: { line: number; severity: string; certainty: string }[] }> {
  const written = /^# settings: (.*)$/m.exec(text)?.[1];
  const resolved = written === undefined ? defaultSettings : settingsOf(written);
  const asksSchemas = rule.id.startsWith('schema');
  const settings: GateSettings = {
    ...resolved,
    rules: {
      [rule.id]: { level: 'on' },
      ...(asksSchemas ? {} : { schema: { level: 'off' } }),
      ...resolved.rules,
    },
  };
  const loaded = { files: [{ path: name, text, named: true }], unreadableFiles: [], missing: [] };
  const before =
    base === undefined
      ? undefined
      : readManifestSet([{ path: `base/${name}`, text: base, named: true }], [], settings);
  const result = await judgeWithSchemas(
    loaded,
    settings,
    {
      startSchemaChecks,
      loadManifests: async () => ({ files: [], unreadableFiles: [], missing: [] }),
      today: () => '2026-11-23',
    },
    { base: before },
  );
  const found = result.findings
    .filter((finding) => finding.rule === rule.id && finding.suppressed === null)
    .map(({ location, severity, certainty }) => ({
      line: location && 'line' in location ? location.line : 0,
      severity,
      certainty,
    }));
  return { result, found };
}

function settingsOf(text: string): GateSettings {
  const { settings, problems } = readConfig({ path: 'settings', text }, rules);
  if (problems.length > 0) throw new Error(problems.map(formatSettingsProblem).join('\n'));
  return resolveSettings({ file: settings });
}
