/**
 * True for an eviction because the pod used more than it may itself, which its replacement will do again. A node that is
 * short also says "exceeds": its request.
 * Source: https://github.com/kubernetes/kubernetes/blob/master/pkg/kubelet/eviction/eviction_manager.go
 */
export function exceedsOwnLimit(message: string): boolean {
  return /exceed(?:s|ed) (?:its |the )?(?:\S+ )*limit/i.test(message);
}
