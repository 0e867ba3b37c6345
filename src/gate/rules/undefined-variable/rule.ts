import { asList, asMapping, asString } from '../../../manifest/value.ts';
import type { Container } from '../../../manifest/workload.ts';
import { commandLineOf, type Word } from '../../model/containers/container-command.ts';
import {
  type DefinedVariables,
  definedVariables,
  isServiceVariable,
  variablesAskedFor,
} from '../../model/containers/defined-variables.ts';
import { isForShell, wordsNoShellReads } from '../../model/containers/shell-syntax.ts';
import { defineRule, type Problem } from '../../model/rule.ts';
import { closest } from '../../references/near-miss.ts';

/** Source: https://kubernetes.io/docs/tasks/inject-data-application/define-interdependent-environment-variables/ */
export default defineRule({
  id: 'undefined-variable',
  group: 'commands',
  subject: 'container',
  summary: 'a reference $(NAME) to a variable that the container does not define',
  severity: 'warning',
  certainty: 'certain',
  prevents: ['invalid-configuration', 'missing-environment-variable'],
  *check(container, context) {
    const texts: Text[] = [
      ...environment(container),
      ...wordsNoShellReads(commandLineOf(container)),
      ...subPaths(container),
    ];
    const asked = texts.flatMap((text) =>
      isForShell(text.text) ? [] : variablesAskedFor(text.text).map((name) => ({ ...text, name })),
    );
    if (asked.length === 0) return;
    const defined = definedVariables(container, context);
    if (defined.isOpen) return;
    for (const { name, path, before, isPath } of asked) {
      const known = [...defined.others, ...defined.env.slice(0, before)];
      if (known.includes(name) || isServiceVariable(name)) continue;
      yield { ...problem(container, name, known, defined), ...(isPath ? fatal : {}), at: path };
    }
  },
});

/** A text the kubelet fills in. */
interface Text extends Word {
  /** The values of `env` see only the entries before them. */
  readonly before?: number;
  readonly isPath?: boolean;
}

/** In a path nothing stays as it stands: the kubelet gives up. */
const fatal = {
  severity: 'error',
  predicts: 'CreateContainerConfigError: missing value; the container never starts',
} as const;

function environment(container: Container): Text[] {
  return asList(container.value.env).map((entry, index) => ({
    text: asString(asMapping(entry).value) ?? '',
    path: [...container.path, 'env', index, 'value'],
    before: index,
  }));
}

function subPaths(container: Container): Text[] {
  return asList(container.value.volumeMounts).map((mount, index) => ({
    text: asString(asMapping(mount).subPathExpr) ?? '',
    path: [...container.path, 'volumeMounts', index, 'subPathExpr'],
    isPath: true,
  }));
}

function problem(
  container: Container,
  name: string,
  known: readonly string[],
  { env }: DefinedVariables,
): Omit<Problem, 'at'> {
  const isLater = env.includes(name);
  const meant = isLater ? undefined : closest(name, known);
  return {
    message: `${container.title} refers to $(${name}), ${isLater ? 'which its env defines only further down' : 'a variable it does not have'}`,
    because: isLater
      ? 'only entries above this one are filled in'
      : 'env and envFrom do not bring it; what the image sets is not seen here',
    fix: isLater
      ? `move the entry ${name} above this one`
      : meant
        ? `$(${meant})`
        : `env: [{name: ${name}, value: "…"}], or $$(${name}) if the text is meant as it stands`,
    predicts: `the program gets the text $(${name}) as it stands`,
  };
}
