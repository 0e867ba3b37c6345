import * as z from 'zod';

/** Which run of a workflow made a report: by this `mode: comment` finds where it belongs. */
export interface Origin {
  /** The commit that people know: of a pull request its head. */
  readonly sha: string;
  /** Tells comments of one pull request apart: the job, or what the input `comment-key` says. */
  readonly key: string;
  readonly environment: string | null;
  /** The pull request's number, where the run knew it. */
  readonly pullRequest: number | null;
}

/** Reads one that anybody could have written. */
export const originSchema = z
  .object({
    sha: z.string().regex(/^[0-9a-f]{40,64}$/),
    key: z.string().max(200),
    environment: z.string().max(255).nullable(),
    pullRequest: z.number().int().positive().max(2_000_000_000).nullable(),
  })
  .nullable()
  .optional();
