import { parseImageReference, whyNoImageReference } from '../../../manifest/pod/image-reference.ts';
import { asMapping, asString, describeType } from '../../../manifest/value.ts';
import type { Workload } from '../../../manifest/workload.ts';
import { asksToBeReplaced } from '../../model/containers/image-placeholders.ts';
import { type BrokenImage, problemSite, sortImages } from '../../model/containers/images.ts';
import { defineRule, type Problem } from '../../model/rule.ts';

/** Source: https://github.com/distribution/reference, the grammar of the kubelet and the container runtimes. */
export default defineRule({
  id: 'image-reference',
  group: 'images',
  subject: 'workload',
  summary: 'an image is missing, a placeholder or not a valid reference',
  severity: 'error',
  certainty: 'certain',
  prevents: ['invalid-image-name', 'image-not-found'],
  *check(workload, { settings }) {
    for (const image of sortImages(workload, settings).broken) {
      yield { ...explain(image, workload), ...problemSite(image) };
    }
  },
});

type Explanation = Omit<Problem, 'at'>;

const invalidName = 'InvalidImageName; the container never starts';
const form = '[HOST[:PORT]/]NAME[:TAG][@sha256:DIGEST]';

function explain(image: BrokenImage, workload: Workload): Explanation {
  if (image.text === undefined) return isMissing(image.value) ? missing(image, workload) : notText(image);
  if (image.placeholder !== undefined) return placeholder(image, image.text, image.placeholder);
  return image.reference
    ? unknownHost(image, image.reference.host ?? '')
    : invalid(image, image.text, workload);
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

function missing(image: BrokenImage, workload: Workload): Explanation {
  const { title, path, container } = image;
  return {
    message: `${title} has no image`,
    because: 'the API server requires one',
    fix: `${path.at(-1)}: ${exampleName(image)}:1.2.3`,
    // In a template only the pods made from it are refused for the image of a volume.
    predicts: container ? 'apply rejected' : refusal(workload),
  };
}

function notText(image: BrokenImage): Explanation {
  const { title, value, path } = image;
  const { repository, name, tag } = asMapping(value);
  const parts = asString(repository) ?? asString(name) ?? exampleName(image);
  // A number is most likely the version alone.
  const version = (typeof value === 'number' ? value : (asString(tag) ?? tag)) ?? '1.2.3';
  return {
    message: `${title} has ${describeType(value)} where an image name belongs`,
    because: 'the API server accepts only strings',
    fix: `${path.at(-1)}: ${parts}:${version}`,
    predicts: 'apply rejected',
  };
}

/** A repository to show in an example: named like the container, whose names are valid there too. */
function exampleName({ container }: BrokenImage): string {
  const name = container?.name ?? '';
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name) ? name : 'app';
}

function placeholder({ title, reference }: BrokenImage, text: string, mark: string): Explanation {
  const pattern = mark.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return {
    message: `${title} has a placeholder in its image: ${shorten(text)}`,
    because: `nothing has replaced ${shorten(mark)}`,
    fix: mark.startsWith('{{')
      ? 'render it first (helm template CHART > rendered.yaml) and check the result'
      : `render it with real values first and check the result; if something fills it in later, allow it:\nplaceholders: {allow: [${JSON.stringify(pattern)}]}`,
    ...(reference
      ? {
          certainty: asksToBeReplaced(mark) ? ('certain' as const) : ('likely' as const),
          predicts: 'ImagePullBackOff; the container never starts',
        }
      : { predicts: invalidName }),
  };
}

function unknownHost({ title }: BrokenImage, host: string): Explanation {
  return {
    message: `${title} pulls from a registry named "${host}"`,
    because: 'a repository has no capital letters, so this is read as a host',
    fix: `use lower case (${host.toLowerCase()}), or include the registry's domain`,
    certainty: 'likely',
    predicts: 'ErrImagePull, no such host; the container never starts',
  };
}

function invalid({ title, path }: BrokenImage, text: string, workload: Workload): Explanation {
  const repaired = repair(text);
  return {
    message: `${title} has an image name that no runtime accepts: ${JSON.stringify(shorten(text))}`,
    because: whyNoImageReference(text),
    fix: text.startsWith('ko://')
      ? 'run ko resolve first and check its output'
      : repaired === undefined
        ? `write it as ${form}`
        : `${path.at(-1)}: ${repaired}`,
    // The API server trims nothing: it refuses such pods before any kubelet sees them.
    predicts: text === text.trim() ? invalidName : refusal(workload),
  };
}

function refusal({ object }: Workload): string {
  return object.kind === 'Pod' ? 'apply rejected' : 'FailedCreate; no pod is made';
}

/** What was probably meant, when the usual slips are mended. */
function repair(text: string): string | undefined {
  const bare = text
    .slice(0, 1100)
    .trim()
    .replace(/^[a-z]+:\/\//i, '')
    .replaceAll(/\s*([:/@])\s*/g, '$1')
    .replaceAll(/\/{2,}/g, '/');
  const [, name = '', rest = ''] = /^(.*?)((?::[^:/@]*)?(?:@.*)?)$/.exec(bare.slice(0, 1000)) ?? [];
  const repaired = name.toLowerCase() + rest.replaceAll('+', '_').replace(/^:$/, ':1.2.3');
  return parseImageReference(repaired) ? repaired : undefined;
}

function shorten(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
