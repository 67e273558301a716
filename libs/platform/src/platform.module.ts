import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Clock } from './clock.js';
import { CursorScalar, InstantScalar, LocalDateScalar } from './scalars.js';
import { SnakeCase } from './snake-case.js';
import { sessionOptions, Sql } from './sql.js';

/** The only global module: the database, the clock and the scalars. */
@Global()
@Module({})
export class PlatformModule {
  static forDatabase(url: string): DynamicModule {
    return {
      module: PlatformModule,
      imports: [
        TypeOrmModule.forRoot({
          type: 'postgres',
          url,
          autoLoadEntities: true,
          synchronize: false,
          namingStrategy: new SnakeCase(),
          uuidExtension: 'pgcrypto',
          installExtensions: false,
          applicationName: 'waymark-write',
          poolSize: 10,
          retryAttempts: 2,
          logging: false,
          extra: { options: sessionOptions },
        }),
      ],
      providers: [
        Clock,
        { provide: Sql, useFactory: () => new Sql(url) },
        LocalDateScalar,
        InstantScalar,
        CursorScalar,
      ],
      exports: [Clock, Sql],
    };
  }
}
