import { Global, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../config/config.js';
import { createDataSource } from './data-source.js';
import { Database } from './database.js';
import { migrate } from './migrate.js';
import { testDatabase } from './self-test.js';

/** Opens the database: migrates it, refuses one that search would not work in, hands out the data source. */
@Global()
@Module({
  providers: [
    {
      provide: getDataSourceToken(),
      inject: [CONFIG],
      useFactory: async (config: Config) => {
        await migrate(config);
        const dataSource = await createDataSource(config).initialize();
        await testDatabase(dataSource);
        return dataSource;
      },
    },
    Database,
  ],
  exports: [getDataSourceToken(), Database],
})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(getDataSourceToken()) private readonly dataSource: DataSource) {}

  async onApplicationShutdown(): Promise<void> {
    await this.dataSource.destroy();
  }
}
