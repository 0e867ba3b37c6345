/** How the rollback of one failed workload ended. */
export interface RollbackReport {
  readonly workload: { readonly kind: string; readonly namespace: string; readonly name: string };
  /**
   * `healthy`: it runs again, that was watched. `failed`: the earlier revision fails too, or was not healthy in time.
   * `refused`: nothing was changed, and why.
   */
  readonly outcome: 'healthy' | 'failed' | 'refused';
  /** `revision 14`, `Helm revision 3`; undefined when nothing was changed. */
  readonly to: string | undefined;
  readonly reason: string | undefined;
  /** Pods that were deleted because their StatefulSet would not replace them. */
  readonly deletedPods: readonly string[];
}
