import picomatch from 'picomatch';
import type { GateSettings, RuleOverride, RuleSetting } from '../../settings/settings.ts';
import { compareSeverity, type Severity } from '../../settings/severity.ts';
import type { Certainty } from './finding.ts';
import type { Rule } from './rule.ts';

/** True when the rule may report somewhere: it is on by default, switched on, or wanted by `pedantic`. */
export function isEnabled(rule: Rule, settings: GateSettings): boolean {
  const levels = [
    settings.rules[rule.id],
    ...settings.overrides.map((override) => override.rules[rule.id]),
  ].map((setting) => setting?.level);
  if (levels.some((level) => level !== undefined && level !== 'off')) return true;
  return levels[0] !== 'off' && (rule.enabled !== false || settings.pedantic);
}

/** What the settings say about a rule for one file; later overrides win, option by option. */
export function settingFor(rule: string, file: string, settings: GateSettings): RuleSetting {
  let setting: RuleSetting = settings.rules[rule] ?? {};
  for (const override of settings.overrides) {
    const own = override.rules[rule];
    if (own && matcherOf(override)(file)) {
      setting = { ...setting, ...own, options: { ...setting.options, ...own.options } };
    }
  }
  return setting;
}

const matchers = new WeakMap<RuleOverride, (path: string) => boolean>();

function matcherOf(override: RuleOverride): (path: string) => boolean {
  let matcher = matchers.get(override);
  if (!matcher) {
    matcher = picomatch([...override.paths], { dot: true });
    matchers.set(override, matcher);
  }
  return matcher;
}

/**
 * True when a finding blocks. A guess (certainty heuristic) blocks only when somebody asked for it, by giving the rule a
 * severity or by `fail-on: warning`; a pod spec that was found by its shape alone never does.
 */
export function isBlocking(
  severity: Severity,
  certainty: Certainty,
  options: { guessed: boolean; setting: RuleSetting; settings: GateSettings },
): boolean {
  const { failOn } = options.settings;
  if (failOn === 'never' || options.guessed) return false;
  if (compareSeverity(severity, failOn) > 0) return false;
  const { level } = options.setting;
  const asked = failOn === 'warning' || (level !== undefined && level !== 'on');
  return certainty !== 'heuristic' || asked;
}
