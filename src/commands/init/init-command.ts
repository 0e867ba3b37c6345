import { baselineFile, baselineText } from '../../gate/engine/baseline.ts';
import type { GateResult } from '../../gate/engine/result.ts';
import type { Host, HostFiles } from '../../host-port.ts';
import type { OptionsOf } from '../../inputs/command-options.ts';
import type { InputsRead } from '../../inputs/read-inputs.ts';
import { readDocuments } from '../../manifest/document.ts';
import { asList, asMapping, asText } from '../../manifest/value.ts';
import type { GatePorts } from '../../ports.ts';
import { unitLines } from '../../report/gate/units-table.ts';
import { UserError } from '../../settings/user-error.ts';
import { counted } from '../../text/words.ts';
import { gate } from '../gate/gate.ts';
import { settingsText, workflowText } from './starter-files.ts';

const workflowFile = '.github/workflows/crashgate.yml';
const settingsFile = '.crashgate.yaml';

/**
 * Judges the repository in the working directory once, and writes the files that a gate of its pull requests needs. A file
 * that is there stays as it is. Returns the exit code, 0; throws when there is nothing to judge or a file cannot be written.
 */
export async function initCommand(
  { values: options, problems }: InputsRead<OptionsOf<'init'>>,
  { stdout, files }: Pick<Host, 'stdout' | 'files'>,
  ports: GatePorts,
): Promise<number> {
  const { result } = await gate({ paths: ['.'], inputs: {}, problems }, ports);
  const { objects } = result.coverage;
  const units = result.units ?? [];
  if (objects + units.length === 0)
    throw new UserError(
      'there is no manifest, chart or kustomization here; run it at the root of the repository',
    );
  const { errors, warnings } = counts(result);
  const found = `found ${counted(objects, 'object')} in ${counted(result.coverage.files, 'file')}: ${counted(errors, 'error')}, ${counted(warnings, 'warning')}`;
  stdout.write([found, ...unitLines(units), '', ''].join('\n'));

  const baseline = options.baseline === true;
  const blocks = result.verdict !== 'pass' && !baseline;
  const incompleteCharts = await readIncompleteCharts(units, files);
  const workflow = await write(workflowFile, workflowText({ blocks, incompleteCharts }), [stdout, files]);
  await write(settingsFile, settingsText(result.coverage.external), [stdout, files]);
  if (baseline) await write(baselineFile, baselineText(result.findings, undefined), [stdout, files]);
  stdout.write(`\n${nextSteps(blocks, workflow)}\n`);
  return 0;
}

function counts({ findings }: GateResult): { errors: number; warnings: number } {
  const counting = findings.filter(({ suppressed }) => !suppressed);
  const of = (severity: string): number => counting.filter((finding) => finding.severity === severity).length;
  return { errors: of('error'), warnings: of('warning') };
}

/** The charts that helm cannot render before their dependencies are fetched, and where those come from. */
async function readIncompleteCharts(
  units: NonNullable<GateResult['units']>,
  files: Pick<HostFiles, 'readText'>,
) {
  const incomplete = units.filter(
    ({ verdict, reason }) => verdict === 'not-rendered' && reason?.includes('not in charts/'),
  );
  return Promise.all(
    incomplete.map(async ({ unit: directory }) => {
      const text = (await files.readText(`${directory}/Chart.yaml`)) ?? '';
      const [document] = readDocuments({ path: 'Chart.yaml', text, named: false }).documents;
      const repositories = asList(asMapping(document?.value).dependencies)
        .map((dependency) => asText(asMapping(dependency).repository))
        .filter((address) => /^https?:/.test(address));
      return { directory, repositories };
    }),
  );
}

/** Writes a file unless it is there. Resolves with what the file holds then. */
async function write(
  path: string,
  text: string,
  [stdout, files]: [Host['stdout'], HostFiles],
): Promise<string> {
  const before = await files.readText(path);
  if (before !== undefined) {
    stdout.write(`kept   ${path}, which was there\n`);
    return before;
  }
  const problem = await files.writeText(path, text);
  if (problem) throw new UserError(`${path} cannot be written: ${problem}`);
  stdout.write(`wrote  ${path}\n`);
  return text;
}

function nextSteps(blocks: boolean, workflow: string): string {
  const commit = 'Next: read these files, commit them and open a pull request.';
  if (blocks)
    return `${commit} The workflow only reports for now, because the gate would block.\n"crashgate gate ." shows why; "crashgate init --baseline" accepts what is there today, so that only what is new blocks.`;
  const release = workflow.includes('fail-on: never')
    ? `remove "fail-on: never" from ${workflowFile}, and `
    : '';
  return `${commit} Then ${release}make the job "gate" a required status check.`;
}
