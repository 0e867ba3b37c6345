import picomatch from 'picomatch';
import type { ConfiguredSuppression } from '../../../settings/settings.ts';
import { ruleKey, type Suppression } from './suppression.ts';

/** The suppressions of the settings, for manifests that are not ours to annotate. */
export function configuredSuppressions(configured: readonly ConfiguredSuppression[]): Suppression[] {
  return configured.map((suppression) => {
    const { rule, object, namespace, container, reason, until, location = null } = suppression;
    const isObject = glob(object);
    const isNamespace = glob(namespace);
    const isContainer = glob(container);
    return {
      rule,
      container,
      reason,
      until,
      by: 'config',
      key: ruleKey(rule),
      covers: (finding) =>
        finding.object !== null &&
        isObject(`${finding.object.kind}/${finding.object.name}`) &&
        isNamespace(finding.object.namespace) &&
        isContainer(finding.container),
      subject: namespace === undefined ? object : `${object} in ${namespace}`,
      location,
    };
  });
}

/** An absent glob matches anything; a given one never matches what has no name. */
function glob(pattern: string | undefined): (text: string | null) => boolean {
  if (pattern === undefined) return () => true;
  const matches = picomatch(pattern, { dot: true, nocase: true });
  return (text) => text !== null && matches(text);
}
