import type { DiscoveryService, MetadataScanner } from '@nestjs/core';

export interface MarkedMethod<Mark> {
  mark: Mark;
  /** `Class.method`, for messages. */
  where: string;
  instance: object;
  method: (...args: never[]) => Promise<void>;
}

/** Finds the methods of all providers that carry a mark. Throws for a provider that is made per request: there is no request here. */
export function markedMethods<Mark>(
  discovery: DiscoveryService,
  scanner: MetadataScanner,
  markOf: (method: object) => Mark | undefined,
): MarkedMethod<Mark>[] {
  const found = new Map<unknown, MarkedMethod<Mark>>();
  for (const wrapper of discovery.getProviders()) {
    const prototype: unknown =
      wrapper.metatype && !wrapper.inject
        ? wrapper.metatype.prototype
        : wrapper.instance && Object.getPrototypeOf(wrapper.instance);
    if (!prototype || prototype === Object.prototype) continue;
    for (const key of scanner.getAllMethodNames(prototype as object)) {
      const method = (prototype as Record<string, unknown>)[key];
      if (typeof method !== 'function') continue;
      const mark = markOf(method);
      if (mark === undefined) continue;
      const where = `${wrapper.name}.${key}`;
      if (!wrapper.isDependencyTreeStatic())
        throw new Error(`${where} cannot be called: its class is made anew for each request.`);
      // The same instance may be visible from several modules.
      if (found.get(method)?.instance === wrapper.instance) continue;
      if (found.has(method))
        throw new Error(`${where} has two instances: provide its class in one module and export it.`);
      found.set(method, {
        mark,
        where,
        instance: wrapper.instance as object,
        method: method as MarkedMethod<Mark>['method'],
      });
    }
  }
  return [...found.values()];
}
