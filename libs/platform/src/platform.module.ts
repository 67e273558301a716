import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Clock } from './clock.js';
import { KeyRing } from './key-ring.js';
import { CursorScalar, InstantScalar, LocalDateScalar } from './scalars.js';
import { SnakeCase } from './snake-case.js';
import { EnterAsSession } from './enter-as-session.js';
import type { DatabaseAddresses } from './runtime-roles.js';
import { DoorSql, FeedSql, SealerSql, servingOptions, Sql } from './sql.js';

/** The only global module: the database, the clock and the scalars. */
@Global()
@Module({})
export class PlatformModule {
  static forDatabase({ run, door, feed, sealer }: DatabaseAddresses): DynamicModule {
    return {
      module: PlatformModule,
      imports: [
        TypeOrmModule.forRoot({
          type: 'postgres',
          url: run,
          subscribers: [EnterAsSession],
          autoLoadEntities: true,
          synchronize: false,
          namingStrategy: new SnakeCase(),
          uuidExtension: 'pgcrypto',
          installExtensions: false,
          applicationName: 'waymark-write',
          poolSize: 10,
          retryAttempts: 2,
          logging: false,
          extra: { options: servingOptions, pipeline: true },
        }),
      ],
      providers: [
        Clock,
        { provide: Sql, useFactory: () => new Sql(run) },
        { provide: DoorSql, useFactory: () => new DoorSql(door, 4) },
        { provide: FeedSql, useFactory: () => new FeedSql(feed, 4) },
        { provide: SealerSql, useFactory: () => new SealerSql(sealer, 2) },
        { provide: KeyRing, useFactory: () => new KeyRing() },
        LocalDateScalar,
        InstantScalar,
        CursorScalar,
      ],
      exports: [Clock, Sql, DoorSql, FeedSql, SealerSql, KeyRing],
    };
  }
}
