import type { PropertyBag, ReportingDescriptor } from 'sarif';
import type { Certainty } from '../../../gate/model/finding.ts';
import { type Rule, ruleGroups } from '../../../gate/model/rule.ts';
import type { Severity } from '../../../settings/severity.ts';
import { shorten } from '../../../text/visible-text.ts';
import { docsUrl } from '../../docs-url.ts';

/** SARIF's words for our severities are the same; GitHub sorts by two properties of its own. */
const problemSeverity: Record<Severity, string> = {
  error: 'error',
  warning: 'warning',
  note: 'recommendation',
};
const precision: Record<Certainty, string> = { certain: 'very-high', likely: 'high', heuristic: 'medium' };

/** GitHub takes at most 20 tags a rule and shows 10. */
const maxTags = 10;
/** GitHub cuts descriptions here. */
const maxDescription = 1024;

/**
 * What SARIF says about a rule. `page` is its Markdown page, when the edge has it at hand.
 * Source: https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning
 */
export function ruleDescriptor(rule: Rule, page: string | undefined, release: string): ReportingDescriptor {
  const url = docsUrl(rule.id, release);
  const properties: PropertyBag = {
    tags: ['kubernetes', ruleGroups[rule.group], ...rule.prevents].slice(0, maxTags),
    precision: precision[rule.certainty],
    'problem.severity': problemSeverity[rule.severity],
  };
  return {
    id: rule.id,
    shortDescription: { text: rule.summary },
    fullDescription: { text: shorten(whyItMatters(page) ?? rule.summary, maxDescription) },
    help: {
      text: page ?? `${rule.summary}: ${url}`,
      markdown:
        page === undefined
          ? `${rule.summary}: [${rule.id}](${url})`
          : `${page.trim()}\n\n[${rule.id}](${url})`,
    },
    helpUri: url,
    defaultConfiguration: { level: rule.severity, enabled: rule.enabled !== false },
    properties,
  };
}

/** A rule that reported and is no longer known: only its id can be said. */
export function unknownRule(id: string, release: string): ReportingDescriptor {
  return { id, shortDescription: { text: id }, helpUri: docsUrl(id, release) };
}

function whyItMatters(page: string | undefined): string | undefined {
  const section = /^## Why it matters\s+([\s\S]*?)(?=\n## |$(?![\s\S]))/m.exec(page ?? '')?.[1];
  return section?.replace(/\s+/g, ' ').trim() || undefined;
}
