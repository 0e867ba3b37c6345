import { programName } from '../../../manifest/pod/exec-command.ts';
import { parseImageReference } from '../../../manifest/pod/image-reference.ts';
import { seemsToLack } from '../../../manifest/pod/image-tools.ts';
import { asString } from '../../../manifest/value.ts';
import { commandLineOf, shellRunOf } from '../../model/containers/container-command.ts';
import { defineRule } from '../../model/rule.ts';

/** Source: https://hub.docker.com/_/bash (Alpine and busybox come with ash as /bin/sh, not with bash) */
export default defineRule({
  id: 'shell-not-in-image',
  group: 'commands',
  subject: 'container',
  summary: 'a container starts a shell that an image of this name does not have',
  severity: 'warning',
  certainty: 'likely',
  prevents: ['command-not-found'],
  *check(container) {
    const image = asString(container.value.image) ?? '';
    const reference = parseImageReference(image);
    const { words, isWhole } = commandLineOf(container);
    const shell = shellRunOf(words)?.shell;
    if (!reference || !shell) return;
    const name = programName(shell.text);
    const why = seemsToLack(reference, name);
    if (why === undefined) return;
    const hasOther = name === 'bash' && seemsToLack(reference, 'sh') === undefined;
    yield {
      message: `${container.title} starts "${shell.text}", which ${image} does not seem to have`,
      at: shell.path,
      because: why,
      fix: hasOther
        ? `"${shell.text.startsWith('/') ? '/bin/sh' : 'sh'}", if the script needs nothing that only bash can do; else an image with bash`
        : 'start the program itself, without a shell; or take an image with a shell',
      predicts: 'StartError 128: exec: no such file or directory; the container never starts',
      certainty: isWhole && hasOther ? 'likely' : 'heuristic',
    };
  },
});
