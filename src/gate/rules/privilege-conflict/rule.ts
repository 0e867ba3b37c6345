import { asList, asMapping } from '../../../manifest/value.ts';
import { ownSetting } from '../../model/containers/effective-security-context.ts';
import { refusalOf } from '../../model/objects/refusal.ts';
import { defineRule } from '../../model/rule.ts';

/** Source: https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/core/validation/validation.go (ValidateSecurityContext) */
export default defineRule({
  id: 'privilege-conflict',
  group: 'security',
  subject: 'container',
  summary: 'a container is privileged but forbids privilege escalation',
  severity: 'error',
  certainty: 'certain',
  prevents: [],
  *check(container) {
    const escalation = ownSetting(container, 'allowPrivilegeEscalation');
    if (escalation?.value !== false) return;
    const { add } = asMapping(ownSetting(container, 'capabilities')?.value);
    // The API server compares the literal name: SYS_ADMIN, which means the same, passes.
    const grant =
      ownSetting(container, 'privileged')?.value === true
        ? 'privileged: true'
        : asList(add).includes('CAP_SYS_ADMIN')
          ? 'the capability CAP_SYS_ADMIN'
          : undefined;
    if (grant === undefined) return;
    yield {
      message: `${container.title} has ${grant} and allowPrivilegeEscalation: false`,
      at: escalation.path,
      because: `${grant} implies what this forbids`,
      fix: grant.startsWith('privileged')
        ? 'privileged: false, or remove allowPrivilegeEscalation if the container has to be privileged'
        : 'drop CAP_SYS_ADMIN, or remove allowPrivilegeEscalation if the container needs it',
      predicts: refusalOf(container.workload),
    };
  },
});
