import type { LiveListServerFrame, LiveResource } from './live-lists.frames.js';

/** More rows than that are told as "anything": by then a list is asked for whole. */
const MOST_IDS = 100;

/** What changed in an employer's lists since the last frame. */
export class GatheredChanges {
  private readonly ids = new Map<LiveResource, Set<string> | null>();

  /** Without an id, anything. */
  add(resource: LiveResource, id: string | null): void {
    const known = this.ids.get(resource);
    if (id === null) this.ids.set(resource, null);
    if (id === null || known === null) return;
    const ids = (known ?? new Set<string>()).add(id);
    this.ids.set(resource, ids.size > MOST_IDS ? null : ids);
  }

  frames(): LiveListServerFrame[] {
    return [...this.ids].map(([resource, ids]) => ({
      type: 'changed',
      resource,
      ...(ids ? { ids: [...ids] } : {}),
    }));
  }
}
