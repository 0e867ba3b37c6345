import { judgeWithSchemas } from '../../../src/commands/gate/judge-with-schemas.ts';
import type { GateResult } from '../../../src/gate/engine/result.ts';
import { startSchemaChecks } from '../../../src/schema/schema-checks.ts';
import { defaultSettings, type GateSettings } from '../../../src/settings/settings.ts';

/** Judges texts, by path, with their schemas. `elsewhere` are the files that the setting `crds` leads to. */
export function judged(
  files: Readonly<Record<string, string>>,
  settings: Partial<GateSettings> = {},
  elsewhere: Readonly<Record<string, string>> = {},
): Promise<GateResult> {
  const loaded = (texts: Readonly<Record<string, string>>) => ({
    files: Object.entries(texts).map(([path, text]) => ({ path, text, named: true })),
    unreadableFiles: [],
    missing: [],
  });
  return judgeWithSchemas(
    loaded(files),
    { ...defaultSettings, ...settings },
    { startSchemaChecks, loadManifests: async () => loaded(elsewhere), today: () => '2026-11-23' },
  );
}

/** The findings of a rule, as `LINE SEVERITY: MESSAGE`. */
export function found({ findings }: GateResult, rule = 'schema'): string[] {
  return findings
    .filter((finding) => finding.rule === rule)
    .map(({ location, severity, message }) => {
      const line = location && 'line' in location ? location.line : 0;
      return `${line} ${severity}: ${message}`;
    });
}
