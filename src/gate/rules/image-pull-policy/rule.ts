import * as z from 'zod';
import type { ImageReference } from '../../../manifest/pod/image-reference.ts';
import { asList, asString } from '../../../manifest/value.ts';
import type { GateSettings } from '../../../settings/settings.ts';
import {
  floatingTag,
  floatingTags,
  matchesImage,
  type NamedImage,
  problemSite,
  sortImages,
} from '../../model/containers/images.ts';
import { defineRule, type Problem } from '../../model/rule.ts';
import { settingFor } from '../../model/rule-settings.ts';

/** Source: https://kubernetes.io/docs/concepts/containers/images/#image-pull-policy */
export default defineRule({
  id: 'image-pull-policy',
  group: 'images',
  subject: 'workload',
  summary: 'the pull policy does not fit the image',
  severity: 'warning',
  certainty: 'likely',
  prevents: ['image-never-pulled', 'image-tag-moved'],
  options: () =>
    z.strictObject({
      local: z
        .array(z.string())
        .default([])
        .describe(
          'Globs over names of images that every node already holds, so that Never is right for them.',
        ),
    }),
  *check(workload, { settings, options }) {
    const moving = movingTags(workload.object.document.file.path, settings);
    for (const image of sortImages(workload, settings).named) {
      const policy = asString(image.pullPolicy);
      const local = isLocal(image.reference) || matchesImage(image.reference, options.local);
      const verdict = policy
        ? judgePolicy(image, policy, local, floatingTag(image.reference, moving))
        : undefined;
      if (verdict) yield { ...verdict, ...problemSite(image), at: image.pullPolicyPath };
    }
  },
});

/** The tags that `image-floating-tag` takes for moving in this file. */
function movingTags(file: string, settings: GateSettings): readonly string[] {
  const tags = settingFor('image-floating-tag', file, settings).options?.tags;
  return tags === undefined ? floatingTags : (asList(tags) as readonly string[]);
}

function judgePolicy(
  { title, text, reference, pullPolicyPath }: NamedImage,
  policy: string,
  local: boolean,
  moving: string | undefined,
): Omit<Problem, 'at'> | undefined {
  const usual = `${pullPolicyPath.at(-1)}: ${moving === undefined ? 'IfNotPresent' : 'Always'}`;
  switch (policy) {
    case 'Never':
      if (local) return undefined;
      return {
        severity: 'error',
        message: `${title} never pulls its image ${text}`,
        because: 'starts only on nodes that already hold it',
        fix: `let the node pull it; an image that every node holds belongs under the rule option "local"\n${usual}`,
        predicts: 'ErrImageNeverPull; the container never starts',
      };
    case 'IfNotPresent':
      if (moving === undefined) return undefined;
      return {
        message: `${title} keeps old copies of ${text}, whose tag ${moving} moves`,
        because: 'each node runs what it pulled first',
        fix: `pin the image to a version, then the policy is right; until then\n${usual}`,
        predicts:
          'nodes run different code under one name; a push does not reach nodes that have an older copy',
      };
    case 'Always':
      if (reference.digest === undefined) return undefined;
      return {
        severity: 'note',
        certainty: 'certain',
        message: `${title} asks the registry at each start for an image that cannot change`,
        because: 'a digest is always the same image',
        fix: `remove it, or use the default for a digest\n${usual}`,
        predicts: 'no restart while the registry is down',
      };
    default:
      return {
        severity: 'error',
        certainty: 'certain',
        message: `${title} has the unknown pull policy "${policy}"`,
        because: 'the API server knows Always, IfNotPresent and Never',
        fix: `remove it, or use one of the three exactly as written here, for example\n${usual}`,
        predicts: 'apply rejected',
      };
  }
}

const localHosts =
  /^(?:localhost|127(?:\.\d+){3}|\[::1\]|k3d-[^.:]+|kind-registry|(?:.+\.)?(?:local|localhost))(?::\d+)?$/;
const localTags = /^(?:local|dev|kind|minikube|k3d|tilt)(?:[-.].*)?$|[-.](?:local|dev|kind)$/;

/** Names that are built or loaded on the machine itself: `localhost:5000/app`, `kind.local/app`, `app:dev`. */
function isLocal({ host, tag }: ImageReference): boolean {
  return host === undefined ? localTags.test(tag ?? '') : localHosts.test(host);
}
