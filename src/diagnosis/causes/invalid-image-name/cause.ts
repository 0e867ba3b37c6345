import { defineCause } from '../../cause.ts';
import { citePull, citeWaiting } from '../../cite/cite.ts';
import { who } from '../../remedies/phrases.ts';

function whatIsWrong(image: string): string {
  if (/\$\{|\{\{|%\(|<[a-z]/i.test(image))
    return 'it holds a placeholder that nobody filled in: the step that renders the manifest lacks a value';
  if (/[:@]$/.test(image))
    return 'it ends where the tag or digest should be: the step that renders the manifest lacks a value';
  if (/\s/.test(image)) return 'it has a space in it: take that out';
  const [repository = ''] = image.split(/[:@](?!.*\/)/);
  if (/[A-Z]/.test(repository.slice(repository.indexOf('/') + 1)))
    return `repository names have no capital letters: ${image.replace(repository, repository.toLowerCase())}`;
  return 'write it as REGISTRY/REPOSITORY:TAG, small letters, digits, `.`, `_` and `-` only';
}

export default defineCause({
  id: 'invalid-image-name',
  class: 'template',
  grace: 0,
  repeats: 1,
  fields: ['image', 'imagePullPolicy', 'imagePullSecrets'],
  concerns: ['image'],
  untilChanged: true,
  title: (failure) =>
    `${failure.container?.image ? `"${failure.container.image}"` : `the image of ${who(failure)}`} is no image name`,
  evidence: (failure) => [citeWaiting(failure), citePull(failure)],
  remedy: (failure) => ({
    steps: [whatIsWrong(failure.container?.image ?? '')],
  }),
});
