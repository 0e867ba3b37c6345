import { version } from '../version.ts';

/** Where the project lives. */
export const projectUrl = 'https://github.com/crashgate/crashgate';

/** The page of a rule as it was when this release was made. */
export function docsUrl(ruleId: string, release: string = version): string {
  return `${projectUrl}/blob/v${release}/docs/rules/${ruleId}.md`;
}

/** The page of a cause as it was when this release was made. */
export function causeUrl(causeId: string, release: string = version): string {
  return `${projectUrl}/blob/v${release}/docs/causes/${causeId}.md`;
}
