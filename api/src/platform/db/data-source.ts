import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';

export { DataSource } from 'typeorm';

/** The pool outlives sockets, handlers and workers: they finish what they have begun. */
@Injectable()
export class DataSourceEnd implements OnApplicationShutdown {
  constructor(private readonly dataSource: DataSource) {}

  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }
}
