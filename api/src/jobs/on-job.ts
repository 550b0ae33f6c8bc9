import 'reflect-metadata';
import type { JobName } from './schedule.js';

const MARK = Symbol('OnJob');

type JobHandler = (now: Date) => Promise<void>;

/** Marks the method that does a job of the timetable. It derives its work from the state at `now` and is safe to run twice. */
export function OnJob(job: JobName) {
  return <Method extends JobHandler>(
    _target: object,
    _key: string | symbol,
    descriptor: TypedPropertyDescriptor<Method>,
  ): void => {
    Reflect.defineMetadata(MARK, job, descriptor.value as object);
  };
}

export const jobMark = (method: object): string | undefined => Reflect.getMetadata(MARK, method) as string | undefined;
