import type { ArtifactLocation, Region, Result, Location as SarifLocation, Suppression } from 'sarif';
import type { Finding } from '../../../gate/model/finding.ts';
import { encodedPath } from '../../../text/encoded-path.ts';
import { findingSentences } from '../finding-sentences.ts';
import type { Place } from '../place.ts';

/** One finding as a SARIF result, at its place in the repository. */
export function sarifResult(finding: Finding, place: Place, ruleIndex: number): Result {
  const { rule, severity, certainty, blocking, fix, predicts, source, fingerprint, suppressed } = finding;
  return {
    ruleId: rule,
    ruleIndex,
    kind: 'fail',
    level: severity,
    message: { text: messageText(finding, place) },
    locations: [sarifLocation(finding, place)],
    partialFingerprints: { 'crashgate/v1': fingerprint },
    ...(finding.new === undefined ? {} : { baselineState: finding.new ? 'new' : 'unchanged' }),
    // Empty means: known not to be suppressed. What the base has too is not accepted, only not asked for here.
    suppressions: suppressed && suppressed.by !== 'base' ? [suppression(suppressed)] : [],
    properties: { certainty, blocking, predicts, fix, ...(source === null ? {} : { source }) },
  };
}

/** Where a file is: relative to the source root where its path is relative. Source: SARIF 2.1.0 §3.4. */
export function artifactLocation(path: string): ArtifactLocation {
  const uri = encodedPath(path);
  return path.startsWith('/') ? { uri: `file://${uri}` } : { uri, uriBaseId: '%SRCROOT%' };
}

/** GitHub shows the first sentence as the title of an alert, so that is the message; the rest follows it. */
function messageText(finding: Finding, place: Place): string {
  // In SARIF, [text](target) in a message is a link. Source: SARIF 2.1.0 §3.11.6.
  return findingSentences(finding, place).join('.\n').replaceAll('](', '] (');
}

function sarifLocation(finding: Finding, place: Place): SarifLocation {
  const { object, container, path } = finding;
  const location: SarifLocation = {
    physicalLocation: { artifactLocation: artifactLocation(place.file ?? ''), region: regionOf(place) },
  };
  if (!object) return location;
  const owner = `${object.apiVersion}/${object.kind}/${object.namespace ?? ''}/${object.name}`;
  return {
    ...location,
    logicalLocations: [
      {
        name: container ?? object.name,
        fullyQualifiedName: path ? `${owner}#${path}` : owner,
        kind: 'object',
      },
    ],
  };
}

/** A finding about a file as a whole still gets its first line: GitHub refuses results without one. */
function regionOf({ line, column, endLine, endColumn }: Place): Region {
  if (line === null || column === null || endLine === null || endColumn === null)
    return { startLine: line ?? 1 };
  return { startLine: line, startColumn: column, endLine, endColumn };
}

function suppression({ by, reason, until }: NonNullable<Finding['suppressed']>): Suppression {
  return {
    kind: by === 'config' || by === 'baseline' ? 'external' : 'inSource',
    status: 'accepted',
    justification: until === null ? reason : `${reason} (until ${until})`,
  };
}
