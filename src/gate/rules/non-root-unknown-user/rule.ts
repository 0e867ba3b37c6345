import { parseImageReference } from '../../../manifest/pod/image-reference.ts';
import { asString } from '../../../manifest/value.ts';
import type { Container } from '../../../manifest/workload.ts';
import {
  effectiveSetting,
  isWindows,
  ownSetting,
} from '../../model/containers/effective-security-context.ts';
import { defineRule, type Problem } from '../../model/rule.ts';

/** Source: https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#implicit-group-memberships-defined-in-etc-group-in-the-container-image */
export default defineRule({
  id: 'non-root-unknown-user',
  group: 'security',
  subject: 'workload',
  summary: 'a container must not run as root, and only its image says which user it runs as',
  severity: 'note',
  certainty: 'heuristic',
  prevents: ['root-user-refused'],
  *check(workload) {
    if (isWindows(workload)) return;
    const open = workload.containers.filter(isOpen);
    // Where the pod demands it, one user for the pod settles it for all.
    const [first, ...others] = open.filter((container) => !ownSetting(container, 'runAsNonRoot'));
    if (first) yield unknownUser(first, others);
    for (const container of open) {
      if (ownSetting(container, 'runAsNonRoot')) yield unknownUser(container, []);
    }
  },
});

function isOpen(container: Container): boolean {
  return (
    effectiveSetting(container, 'runAsNonRoot')?.value === true &&
    !effectiveSetting(container, 'runAsUser') &&
    !hasNumericUser(asString(container.value.image) ?? '')
  );
}

/** Images whose names tell that they have a numeric user other than 0. */
function hasNumericUser(image: string): boolean {
  const reference = parseImageReference(image);
  if (!reference) return false;
  const { host, repository, tag = '' } = reference;
  return /nonroot|unprivileged|rootless/.test(`${repository}:${tag}`) || host === 'cgr.dev';
}

function unknownUser(container: Container, others: readonly Container[]): Problem {
  const demand = effectiveSetting(container, 'runAsNonRoot');
  const all = [container, ...others];
  const images = [...new Set(all.map(({ value }) => asString(value.image) ?? '(no image)'))];
  return {
    message: `${all.map(({ name }) => name).join(', ')} (${container.workload.title}) must run as non-root; its user is set by ${images.join(', ')}`,
    at: [...(demand?.path.slice(0, -1) ?? container.path), 'runAsUser'],
    because: 'a user that is 0, or only a name, is refused',
    fix: 'runAsUser: 10001 (the number of the user the image is built for)',
    predicts: 'CreateContainerConfigError if the image runs as root or as a user without a number',
    ...(others.length === 0 ? { container: container.name } : {}),
  };
}
