import { type DataProvider, HttpError, type RaRecord } from 'react-admin';
import { Problem } from '../shared/api/problem';
import { newId } from '../shared/new-id';
import type { ListQuery, Page, Source } from './source';
import type { Translate } from './texts';
import { wordsOf } from './ui/Refusal';

type Sources = Record<string, Source>;

/** react-admin's questions, answered by the sources of the resources. */
export function dataProviderOf<V extends object>(sources: Sources, verbs: V, t: Translate): DataProvider & V {
  const provider: DataProvider = {
    supportAbortSignal: true,
    async getList(resource, { pagination, sort, filter, meta, signal }) {
      const source = sourceOf(sources, resource);
      const { page = 1, perPage = 25 } = pagination ?? {};
      const query: ListQuery = { ...filled(filter as object), ...filled((meta as object) ?? {}), limit: perPage };
      if (sort && source.sorts?.includes(sort.field)) {
        query.sort = sort.field;
        query.order = sort.order === 'ASC' ? 'asc' : 'desc';
      }
      const { items, total, ...rest } = await pageOf(source, resource, query, page, signal);
      return {
        data: items,
        total,
        pageInfo: { hasNextPage: rest.next_cursor !== null, hasPreviousPage: page > 1 },
        meta: rest,
      };
    },
    getOne: async (resource, { id, signal }) => ({ data: await can(sources, resource, 'one')(String(id), signal) }),
    async getMany(resource, { ids, signal }) {
      const one = can(sources, resource, 'one');
      const found = await Promise.all(ids.map((id) => one(String(id), signal).catch(unlessGone)));
      return { data: found.filter((record) => record !== null) };
    },
    getManyReference: (resource, { target, id, filter, ...params }) =>
      provider.getList(resource, { ...params, filter: { ...(filter as object), [target]: id } }),
    create: async (resource, { data }) => {
      const key = keyOf(resource, data);
      const record = await can(sources, resource, 'create')(data as Record<string, unknown>, key.value);
      key.forget();
      return { data: record };
    },
    update: async (resource, { id, data }) => ({
      data: await can(sources, resource, 'update')(String(id), data as Record<string, unknown>),
    }),
    async updateMany(resource, { ids, data }) {
      const update = can(sources, resource, 'update');
      for (const id of ids) await update(String(id), data as Record<string, unknown>);
      return { data: ids };
    },
    async delete(resource, { id, previousData }) {
      await can(sources, resource, 'remove')(String(id));
      return { data: previousData ?? { id } };
    },
    async deleteMany(resource, { ids }) {
      const remove = can(sources, resource, 'remove');
      for (const id of ids) await remove(String(id));
      return { data: ids };
    },
  } as DataProvider;
  return refusingInWords({ ...provider, ...verbs }, t);
}

function sourceOf(sources: Sources, resource: string): Source {
  const source = sources[resource];
  if (!source) throw new Error(`There is no resource ${resource}`);
  return source;
}

function can<K extends 'one' | 'create' | 'update' | 'remove'>(sources: Sources, resource: string, verb: K) {
  const able = sourceOf(sources, resource)[verb];
  if (!able) throw new Error(`${resource} cannot ${verb}`);
  return able as NonNullable<Source[K]>;
}

/** Without the filters that nothing has been written into. */
const filled = (values: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== null && value !== ''),
  );

const unlessGone = (error: unknown): null => {
  if (Problem.from(error).status === 404) return null;
  throw error;
};

/** Where page n of a list begins, for lists that only go on: by everything that makes the list what it is. */
const cursors = new Map<string, string>();
const MOST_CURSORS = 500;

async function pageOf(
  source: Source,
  resource: string,
  query: ListQuery,
  page: number,
  signal?: AbortSignal,
): Promise<Page<RaRecord>> {
  if (!source.list) throw new Error(`${resource} has no list`);
  if (source.paging !== 'cursor') return source.list({ ...query, page }, signal);
  const name = JSON.stringify([resource, query]);
  // The farthest page before this one whose beginning is known.
  let at = page;
  while (at > 1 && !cursors.has(`${name}${at}`)) at -= 1;
  for (;;) {
    const cursor = at > 1 ? cursors.get(`${name}${at}`) : undefined;
    const found = await source.list(cursor ? { ...query, cursor } : query, signal);
    if (found.next_cursor) {
      if (cursors.size >= MOST_CURSORS) cursors.clear();
      cursors.set(`${name}${at + 1}`, found.next_cursor);
    }
    if (at === page || !found.next_cursor) return found;
    at += 1;
  }
}

/** One key for one form: sent again after a lost answer, it makes nothing twice. */
const keys = new Map<string, string>();

function keyOf(resource: string, data: unknown): { value: string; forget: () => void } {
  const name = JSON.stringify([resource, data]);
  const value = keys.get(name) ?? newId();
  keys.set(name, value);
  return { value, forget: () => keys.delete(name) };
}

/** Every refusal of the provider as react-admin shows it: words, and the faults beside their fields. */
function refusingInWords<P extends object>(provider: P, t: Translate): P {
  return Object.fromEntries(
    Object.entries(provider).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === 'function'
        ? async (...args: unknown[]) => {
            try {
              return await (value as (...args: unknown[]) => Promise<unknown>)(...args);
            } catch (error) {
              throw error instanceof Problem ? toHttpError(error, t) : error;
            }
          }
        : value,
    ]),
  ) as P;
}

function toHttpError(problem: Problem, t: Translate): HttpError {
  const message = wordsOf(problem, t);
  const errors = Object.fromEntries(problem.faults.map(({ field, detail }) => [field, detail]));
  const body = { code: problem.code, message, ...(problem.faults.length > 0 ? { errors } : {}) };
  return new HttpError(message, problem.status, body);
}
